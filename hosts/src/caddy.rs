//! Caddy: a file that imports that of the site.

use crate::{edit::edited, running::Plan};
use std::process::Command;

/// Writes the configuration, and says how to start Caddy with it.
pub fn command(plan: &Plan) -> Result<Command, String> {
    let site = plan.configuration("caddy/Caddyfile")?;
    // With a port and without TLS: there is no certificate for loopback.
    let name = format!("http://127.0.0.1:{} {{", plan.port);
    let root = format!("root * {}", plan.web().display());
    let missing = format!("rewrite * {}404.html", plan.served.base);
    let site = edited(
        &site,
        &[
            ("www.example.org {", &name),
            ("root * /srv/zone", &root),
            ("rewrite * /404.html", &missing),
        ],
    )?;
    let site = plan.write("site.Caddyfile", &site)?;
    let main = format!("{{\n\tadmin off\n}}\nimport {}\n", site.display());
    let main = plan.write("Caddyfile", &main)?;
    let mut command = Command::new(plan.tool("usr/bin/caddy"));
    command.args(["run", "--adapter", "caddyfile", "--config"]).arg(main);
    command.env("HOME", &plan.work).env("XDG_DATA_HOME", &plan.work);
    command.env("XDG_CONFIG_HOME", &plan.work);
    Ok(command)
}
