//! Real servers with the real configurations of `deploy/`, for tests and measurements: each runs as
//! a child process on a port of loopback, serves a copy of a built site, and ends with its handle.
//!
//! | File | Subject |
//! |---|---|
//! | `site` | the copy of the site, at the root of the host or under a path |
//! | `edit` | what a deployer would change in a configuration |
//! | `nginx`, `caddy`, `apache` | the servers |
//! | `running` | the child process |
//! | `ask` | a client that shows what was sent |

mod apache;
mod ask;
mod caddy;
mod edit;
mod nginx;
mod running;
mod site;

pub use ask::{Answer, ask};
pub use running::Running;

use running::Plan;
use std::{
    env,
    path::{Path, PathBuf},
};

/// A server program whose configuration is in `deploy/`.
#[derive(Clone, Copy, Debug, PartialEq)]
#[allow(missing_docs, reason = "the names say all")]
pub enum Server {
    Nginx,
    Caddy,
    Apache,
}

/// What a server is to serve.
#[derive(Clone, Copy, Debug)]
pub struct Served<'a> {
    /// The project's root.
    pub project: &'a Path,
    /// The built site.
    pub site: &'a Path,
    /// The path that it was built for: `/` or `/zone/`.
    pub base: &'a str,
}

impl Server {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Nginx, Self::Caddy, Self::Apache];

    /// Starts it and waits until it answers.
    ///
    /// # Errors
    /// A sentence when the program is missing, its configuration has another form than is known
    /// here, or it does not start; with what it said.
    pub fn start(self, served: &Served) -> Result<Running, String> {
        let work = site::lay(self, served)?;
        let plan = Plan { served: *served, tools: tools(), work, port: running::free_port()? };
        let command = match self {
            Self::Nginx => nginx::command(&plan),
            Self::Caddy => caddy::command(&plan),
            Self::Apache => apache::command(&plan),
        }?;
        Running::start(command, plan)
    }
}

/// Where the servers are: `HOSTS_ROOT`, a folder that Debian's packages were unpacked into, or the
/// root of the system.
fn tools() -> PathBuf {
    env::var_os("HOSTS_ROOT").map_or_else(|| "/".into(), PathBuf::from)
}
