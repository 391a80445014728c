//! A server as a child process.

use crate::Served;
use std::{
    fs::{self, File},
    io,
    net::{TcpListener, TcpStream},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread::sleep,
    time::{Duration, Instant},
};

/// How long a server may take to answer.
const PATIENCE: Duration = Duration::from_secs(15);

/// What is known before a server starts.
pub struct Plan<'a> {
    pub served: Served<'a>,
    /// Where the servers are installed.
    pub tools: PathBuf,
    /// The folder for the server's own files, with the site in `web`.
    pub work: PathBuf,
    pub port: u16,
}

impl Plan<'_> {
    /// The root of the host.
    pub fn web(&self) -> PathBuf {
        self.work.join("web")
    }

    /// A file of the packages, such as `usr/sbin/nginx`.
    pub fn tool(&self, path: &str) -> PathBuf {
        self.tools.join(path)
    }

    /// A configuration of the project, below `deploy`.
    pub fn configuration(&self, path: &str) -> Result<String, String> {
        let path = self.served.project.join("deploy").join(path);
        fs::read_to_string(&path).map_err(|why| format!("cannot read {}: {why}", path.display()))
    }

    /// Writes one of the server's own files, and says where.
    pub fn write(&self, name: &str, text: &str) -> Result<PathBuf, String> {
        let path = self.work.join(name);
        fs::create_dir_all(path.parent().unwrap_or(&self.work))
            .and_then(|()| fs::write(&path, text))
            .map_err(|why| format!("cannot write {}: {why}", path.display()))?;
        Ok(path)
    }
}

/// A server that answers, until this is dropped.
pub struct Running {
    /// Its address: `http://127.0.0.1:40000`.
    pub origin: String,
    child: Child,
    work: PathBuf,
}

impl Running {
    /// Starts the command and waits until its port answers.
    pub fn start(mut command: Command, plan: Plan) -> Result<Self, String> {
        let named = command.get_program().to_string_lossy().into_owned();
        let cannot = |why: io::Error| format!("{named} cannot be started: {why}");
        let log = plan.work.join("said.log");
        let out = File::create(&log).map_err(cannot)?;
        let again = out.try_clone().map_err(cannot)?;
        // What was unpacked brings its own libraries.
        if let Some(libraries) = libraries(&plan.tools) {
            command.env("LD_LIBRARY_PATH", libraries);
        }
        command.stdin(Stdio::null()).stdout(out).stderr(again).current_dir(&plan.work);
        let child = command.spawn().map_err(cannot)?;
        let origin = format!("http://127.0.0.1:{}", plan.port);
        let mut running = Self { origin, child, work: plan.work };
        let begun = Instant::now();
        while TcpStream::connect(("127.0.0.1", plan.port)).is_err() {
            let ended = running.child.try_wait().map_err(cannot)?.is_some();
            if ended || begun.elapsed() > PATIENCE {
                let said = fs::read_to_string(&log).unwrap_or_default();
                return Err(format!("{named} does not answer. It said:\n{said}"));
            }
            sleep(Duration::from_millis(20));
        }
        Ok(running)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        end(&mut self.child);
        // It is only space: not worth a panic.
        let _ = fs::remove_dir_all(&self.work);
    }
}

/// Asks it to end, so that it ends its own children; makes it end if it does not.
fn end(child: &mut Child) {
    if child.try_wait().is_ok_and(|ended| ended.is_some()) {
        return;
    }
    let asked = Command::new("kill").arg(child.id().to_string()).status();
    let begun = Instant::now();
    while asked.as_ref().is_ok_and(|it| it.success()) && begun.elapsed() < Duration::from_secs(5) {
        if child.try_wait().is_ok_and(|ended| ended.is_some()) {
            return;
        }
        sleep(Duration::from_millis(20));
    }
    let _ = child.kill();
    let _ = child.wait();
}

/// The folder of libraries below a root that packages were unpacked into; none for the system's.
fn libraries(tools: &Path) -> Option<PathBuf> {
    if tools == Path::new("/") {
        return None;
    }
    let entries = fs::read_dir(tools.join("usr/lib")).ok()?;
    let mut folders = entries.filter_map(|entry| Some(entry.ok()?.path()));
    folders.find(|it| it.to_string_lossy().ends_with("-linux-gnu"))
}

/// A port that nobody listens to now.
pub fn free_port() -> Result<u16, String> {
    TcpListener::bind(("127.0.0.1", 0))
        .and_then(|listener| listener.local_addr())
        .map(|address| address.port())
        .map_err(|why| format!("no port of this machine is free: {why}"))
}
