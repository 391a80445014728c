//! nginx: what stands around a site's file in `nginx.conf`.

use crate::{edit::edited, running::Plan};
use std::process::Command;

/// Writes the configuration, and says how to start nginx with it.
pub fn command(plan: &Plan) -> Result<Command, String> {
    let site = plan.configuration("nginx/zone.conf")?;
    let listen = format!("listen 127.0.0.1:{};", plan.port);
    let root = format!("root {};", plan.web().display());
    let missing = format!("error_page 404 {}404.html;", plan.served.base);
    let site = edited(
        &site,
        &[
            ("listen 80;", &listen),
            ("    listen [::]:80;\n", ""),
            ("root /srv/zone;", &root),
            ("error_page 404 /404.html;", &missing),
        ],
    )?;
    let site = plan.write("zone.conf", &site)?;
    plan.write("snippets/zone-headers.conf", &plan.configuration("nginx/zone-headers.conf")?)?;
    // nginx looks for what is included beside its main file.
    let types = plan.tool("etc/nginx/mime.types");
    let types = std::fs::read_to_string(&types)
        .map_err(|why| format!("nginx is not installed: {}: {why}", types.display()))?;
    plan.write("mime.types", &types)?;
    let module = plan.tool("usr/lib/nginx/modules/ngx_http_brotli_static_module.so");
    let (module, site) = (module.display(), site.display());
    let places = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
    let places: String = places.map(|it| format!("    {it}_temp_path temp;\n")).concat();
    let main = format!(
        "load_module {module};\npid nginx.pid;\nerror_log stderr;\nworker_processes auto;\n\
         events {{ worker_connections 512; }}\n\
         http {{\n    access_log off;\n    sendfile on;\n    tcp_nopush on;\n{places}\
         include {site};\n}}\n"
    );
    let main = plan.write("nginx.conf", &main)?;
    let mut command = Command::new(plan.tool("usr/sbin/nginx"));
    command.arg("-p").arg(&plan.work).arg("-c").arg(main).args([
        "-e",
        "stderr",
        "-g",
        "daemon off;",
    ]);
    Ok(command)
}
