//! A static server as a plain host is: `index.html` for folders, `404.html` for what is not
//! there. It can also misbehave, listen to its pages, go away and come back, and turn to another
//! release.

use crate::{
    fault::{Fault, Faults},
    listener,
    site::Site,
};
use axum::{
    Router,
    body::Body,
    extract::{Request, State},
    middleware::{Next, from_fn_with_state},
    response::{IntoResponse, Redirect, Response},
};
use std::{
    mem,
    net::TcpListener,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard},
    thread::{self, JoinHandle},
};
use tokio::{runtime::Builder, sync::oneshot};
use tower_http::services::{ServeDir, ServeFile};

/// A request as the host saw it.
#[derive(Clone, Debug)]
pub struct Seen {
    pub path: String,
    pub status: u16,
}

/// A server for one journey. Dropped, it ends.
pub struct Server {
    /// Such as `http://127.0.0.1:40000`.
    pub origin: String,
    base: &'static str,
    host: Host,
    running: Mutex<Option<Running>>,
}

/// A server's own thread, with all its connections. It ends when the sender goes.
struct Running {
    stop: oneshot::Sender<()>,
    thread: JoinHandle<()>,
}

#[derive(Clone)]
struct Host {
    dist: Arc<Mutex<PathBuf>>,
    faults: Arc<Mutex<Faults>>,
    seen: Arc<Mutex<Vec<Seen>>>,
    /// What its pages said, where it listens to them.
    said: Option<Arc<Mutex<Vec<String>>>>,
}

impl Server {
    /// Serves the site with these faults. Where it `listens`, its pages tell it what they say in
    /// the console, by a script that it puts into them.
    pub fn start(site: &Site, faults: Faults, listens: bool) -> Self {
        let host = Host {
            dist: Arc::new(Mutex::new(site.dist.clone())),
            faults: Arc::new(Mutex::new(faults)),
            seen: Arc::default(),
            said: listens.then(Arc::default),
        };
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let origin = format!("http://{}", listener.local_addr().expect("an address"));
        let running = Mutex::new(Some(run(listener, host.clone(), site.base)));
        Self { origin, base: site.base, host, running }
    }

    /// Goes away, as if the host were switched off: open connections break.
    pub fn stop(&self) {
        if let Some(Running { stop, thread }) = lock(&self.running).take() {
            drop(stop);
            thread.join().expect("the server ends");
        }
    }

    /// Comes back at the same address.
    pub fn come_back(&self) {
        let address = self.origin.trim_start_matches("http://");
        let listener = TcpListener::bind(address).expect("the port is free again");
        *lock(&self.running) = Some(run(listener, self.host.clone(), self.base));
    }

    /// Serves another folder from now on.
    pub fn serve(&self, dist: &Path) {
        *lock(&self.host.dist) = dist.to_owned();
    }

    /// Has these faults from now on.
    pub fn misbehave(&self, faults: Faults) {
        *lock(&self.host.faults) = faults;
    }

    /// What was asked for, in the order of the answers.
    pub fn seen(&self) -> Vec<Seen> {
        lock(&self.host.seen).clone()
    }

    /// What its pages said since this was last read, if it listens to them.
    pub fn said(&self) -> Vec<String> {
        self.host.said.as_ref().map(|said| mem::take(&mut *lock(said))).unwrap_or_default()
    }
}

fn lock<T>(shared: &Mutex<T>) -> MutexGuard<'_, T> {
    shared.lock().expect("nothing panics while it holds this")
}

fn run(listener: TcpListener, host: Host, base: &str) -> Running {
    let files = Router::new().fallback(file).with_state(host.clone());
    let router = match base.trim_matches('/') {
        "" => files,
        base => Router::new().nest_service(&format!("/{base}/"), files),
    };
    let router = router.layer(from_fn_with_state(host, answer));
    let (stop, stopped) = oneshot::channel::<()>();
    let thread = thread::spawn(move || {
        let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
        runtime.block_on(async move {
            listener.set_nonblocking(true).expect("a listener that does not block");
            let listener = tokio::net::TcpListener::from_std(listener).expect("a listener");
            tokio::select! {
                _ = async { axum::serve(listener, router).await } => {}
                _ = stopped => {}
            }
        });
    });
    Running { stop, thread }
}

async fn file(State(host): State<Host>, request: Request) -> Response {
    let dist = lock(&host.dist).clone();
    let missing = ServeFile::new(dist.join("404.html"));
    let sent = ServeDir::new(&dist).not_found_service(missing).try_call(request).await;
    sent.expect("a folder that can be read").map(Body::new)
}

async fn answer(State(host): State<Host>, request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    if let Some(said) = host.said.as_ref().filter(|_| listener::is_for(&path)) {
        return listener::hear(&path, request, said).await;
    }
    let faults = lock(&host.faults).clone();
    let faults: Vec<_> = faults.into_iter().filter(|(part, _)| path.contains(part)).collect();
    let moved = faults.iter().any(|(_, fault)| matches!(fault, Fault::Moved));
    if moved && request.uri().query().is_none() {
        return Redirect::permanent(&format!("{path}?moved")).into_response();
    }
    let mut response = next.run(request).await;
    for (_, fault) in faults {
        response = fault.befall(response).await;
    }
    // What a service worker keeps has a checksum: no script can be put into it.
    if host.said.is_some() && !path.contains("/offline-") {
        response = listener::put_into(response).await;
    }
    let status = response.status().as_u16();
    lock(&host.seen).push(Seen { path, status });
    response
}
