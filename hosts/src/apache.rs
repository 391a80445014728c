//! Apache: the modules, and what stands around a virtual host.

use crate::{edit::edited, running::Plan};
use std::process::Command;

/// What a plain server has, and what the configuration asks for beside that.
const MODULES: [&str; 7] =
    ["mpm_event", "unixd", "authz_core", "dir", "mime", "headers", "rewrite"];

/// Writes the configuration, and says how to start Apache with it.
pub fn command(plan: &Plan) -> Result<Command, String> {
    let site = plan.configuration("apache/zone.conf")?;
    let (port, web) = (plan.port, plan.web());
    let host = format!("<VirtualHost 127.0.0.1:{port}>");
    let web = web.to_string_lossy();
    let site = edited(&site, &[("<VirtualHost *:80>", &host), ("/srv/zone", &web)])?;
    let site = plan.write("zone.conf", &site)?;
    let modules = plan.tool("usr/lib/apache2/modules");
    let modules = MODULES.map(|name| {
        // Which of them are built in differs.
        let load = format!("LoadModule {name}_module {}/mod_{name}.so", modules.display());
        format!("<IfModule !{name}_module>\n    {load}\n</IfModule>\n")
    });
    let work = plan.work.display();
    let main = format!(
        "ServerRoot {work}\nPidFile {work}/apache.pid\nDefaultRuntimeDir {work}\nErrorLog {work}/said.log\n\
         ServerName 127.0.0.1\nListen 127.0.0.1:{port}\n{}\
         User www-data\nGroup www-data\nTypesConfig /dev/null\n\
         <Directory />\n    AllowOverride None\n    Require all denied\n</Directory>\n\
         Include {}\n",
        modules.concat(),
        site.display()
    );
    let main = plan.write("apache.conf", &main)?;
    let mut command = Command::new(plan.tool("usr/sbin/apache2"));
    command.arg("-f").arg(main).arg("-DFOREGROUND");
    Ok(command)
}
