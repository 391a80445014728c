//! A static server as a plain host is: `index.html` for folders, `404.html` for what is not
//! there. It can also misbehave, and listen to its pages.

use crate::{fault::Faults, listener, site::Site};
use axum::{
    Router,
    extract::{Request, State},
    middleware::{Next, from_fn_with_state},
    response::Response,
};
use std::{
    mem,
    sync::{Arc, Mutex},
};
use tokio::net::TcpListener;
use tower_http::services::{ServeDir, ServeFile};

/// A request as the host saw it.
#[derive(Clone, Debug)]
pub struct Seen {
    pub path: String,
    pub status: u16,
}

/// A server for one journey. It ends with the journey's runtime.
pub struct Server {
    /// Such as `http://127.0.0.1:40000`.
    pub origin: String,
    seen: Arc<Mutex<Vec<Seen>>>,
    said: Arc<Mutex<Vec<String>>>,
}

#[derive(Clone)]
struct Host {
    faults: Arc<Faults>,
    seen: Arc<Mutex<Vec<Seen>>>,
    /// What its pages said, where it listens to them.
    said: Option<Arc<Mutex<Vec<String>>>>,
}

impl Server {
    /// Serves the site with these faults. Where it `listens`, its pages tell it what they say in
    /// the console, by a script that it puts into them.
    pub async fn start(site: &Site, faults: Faults, listens: bool) -> Self {
        let (seen, said) = (Arc::default(), Arc::default());
        let host = Host {
            faults: Arc::new(faults),
            seen: Arc::clone(&seen),
            said: listens.then(|| Arc::clone(&said)),
        };
        let missing = ServeFile::new(site.dist.join("404.html"));
        let files = ServeDir::new(&site.dist).not_found_service(missing);
        let router = match site.base.trim_matches('/') {
            "" => Router::new().fallback_service(files),
            base => Router::new().nest_service(&format!("/{base}/"), files),
        };
        let router = router.layer(from_fn_with_state(host, answer));
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let origin = format!("http://{}", listener.local_addr().expect("an address"));
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self { origin, seen, said }
    }

    /// What was asked for, in the order of the answers.
    pub fn seen(&self) -> Vec<Seen> {
        self.seen.lock().expect("no test panics while it holds this").clone()
    }

    /// What its pages said since this was last read, if it listens to them.
    pub fn said(&self) -> Vec<String> {
        mem::take(&mut *self.said.lock().expect("no test panics while it holds this"))
    }
}

async fn answer(State(host): State<Host>, request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    if let Some(said) = host.said.as_ref().filter(|_| listener::is_for(&path)) {
        return listener::hear(&path, request, said).await;
    }
    let faults: Vec<_> =
        host.faults.iter().filter(|(part, _)| path.contains(part)).map(|it| it.1).collect();
    let mut response = next.run(request).await;
    for fault in faults {
        response = fault.befall(response).await;
    }
    if host.said.is_some() {
        response = listener::put_into(response).await;
    }
    let status = response.status().as_u16();
    host.seen.lock().expect("nothing panics while it holds this").push(Seen { path, status });
    response
}
