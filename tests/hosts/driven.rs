//! nginx, Caddy and Apache with the files in `deploy/`, at the root and under `/zone/`: only names,
//! folders and ports are changed in these.

use crate::release::{Release, caching, is_copy, types};
use hosts::{Answer, Running, Served, Server, ask};
use std::{io::Read, path::Path};
use zone_showcase::builder::SECURITY_HEADERS;

/// What a browser of today says that it takes.
const BROWSER: &str = "gzip, deflate, br, zstd";

#[test]
#[ignore = "needs nginx and releases: cargo xtask prove"]
fn nginx() {
    hold(Server::Nginx);
}

#[test]
#[ignore = "needs Caddy and releases: cargo xtask prove"]
fn caddy() {
    hold(Server::Caddy);
}

#[test]
#[ignore = "needs Apache and releases: cargo xtask prove"]
fn apache() {
    hold(Server::Apache);
}

/// All that `docs/deploying.md` asks of a host.
fn hold(server: Server) {
    for release in Release::both() {
        let project = Path::new(env!("CARGO_MANIFEST_DIR"));
        let served = Served { project, site: &release.dist, base: release.base };
        let running = server.start(&served).unwrap_or_else(|why| panic!("{server:?}: {why}"));
        let host = Host { running, release };
        host.sends_every_file_as_it_is();
        host.sends_what_the_reader_takes();
        host.answers_what_is_not_there();
        host.leads_from_a_name_to_its_folder();
    }
}

struct Host {
    running: Running,
    release: Release,
}

impl Host {
    fn ask(&self, address: &str, encodings: &str) -> Answer {
        ask(&format!("{}{address}", self.running.origin), encodings).unwrap()
    }

    /// Every page and file: whole, in brotli where there is a copy, of its type, with its headers.
    fn sends_every_file_as_it_is(&self) {
        for (name, content) in &self.release.files {
            // This one is the hosts' own.
            if name == "_headers" {
                continue;
            }
            let answer = self.ask(&self.release.address(name), BROWSER);
            assert_eq!(answer.status, 200, "{name}");
            let copied = self.release.dist.join(format!("{name}.br")).exists();
            let encoding = answer.header("content-encoding");
            assert_eq!(encoding.as_deref(), copied.then_some("br"), "{name}");
            assert!(unpacked(&answer) == *content, "{name} is sent as something else");
            if let Some(types) = types(name) {
                let sent = answer.header("content-type").unwrap_or_default();
                let sent = sent.split(';').next().unwrap();
                assert!(types.contains(&sent), "{name} is sent as {sent}");
            }
            dressed(name, &answer, caching(name));
        }
    }

    /// Brotli, gzip or neither, by what the reader says; caches are told that it depends on it.
    fn sends_what_the_reader_takes(&self) {
        let files = self.release.files.keys().filter(|name| {
            let kinds = ["en/index.html", "404.html", "index.html", "sitemap.xml"];
            kinds.contains(&&***name) || !name.contains('/')
        });
        for name in files.filter(|name| self.release.dist.join(format!("{name}.br")).exists()) {
            let address = self.release.address(name);
            for (taken, sent) in [
                ("br", Some("br")),
                ("gzip", Some("gzip")),
                ("gzip, deflate", Some("gzip")),
                (BROWSER, Some("br")),
                ("identity", None),
                ("zstd", None),
                ("br;q=0, gzip", Some("gzip")),
            ] {
                let answer = self.ask(&address, taken);
                assert_eq!(answer.status, 200, "{name}: {taken}");
                assert_eq!(answer.header("content-encoding").as_deref(), sent, "{name}: {taken}");
                assert!(unpacked(&answer) == self.release.files[name], "{name}: {taken}");
                let vary = answer.header("vary").unwrap_or_default().to_ascii_lowercase();
                assert!(vary.contains("accept-encoding"), "{name}: {taken}: Vary: {vary}");
                dressed(name, &answer, caching(name));
            }
        }
    }

    /// Status 404 and the page for it, whatever the missing address looks like.
    fn answers_what_is_not_there(&self) {
        let missing = &self.release.files["404.html"];
        for path in ["nowhere/", "nowhere", "en/nowhere/", "boot-0123456789ab.js", "en/a.wasm"] {
            for taken in [BROWSER, "gzip", "identity"] {
                let answer = self.ask(&format!("{}{path}", self.release.base), taken);
                assert_eq!(answer.status, 404, "{path}");
                assert!(unpacked(&answer) == *missing, "{path}: another page than 404.html");
                let kind = answer.header("content-type").unwrap_or_default();
                assert!(kind.starts_with("text/html"), "{path} is sent as {kind}");
                dressed(path, &answer, "no-cache");
            }
        }
        // What belongs to the host is nobody's.
        let own = self.ask(&format!("{}.htaccess", self.release.base), BROWSER);
        assert!([403, 404].contains(&own.status), "{}", own.status);
    }

    /// `/en` leads to `/en/`, and the query stays.
    fn leads_from_a_name_to_its_folder(&self) {
        for (from, to) in
            [("en", "en/"), ("zh/projects?status=halted", "zh/projects/?status=halted")]
        {
            let answer = self.ask(&format!("{}{from}", self.release.base), BROWSER);
            assert!([301, 302, 307, 308].contains(&answer.status), "{from}: {}", answer.status);
            let place = answer.header("location").unwrap_or_default();
            let place = place.strip_prefix(&self.running.origin).unwrap_or(&place);
            let wanted = format!("{}{to}", self.release.base);
            // Caddy names the place as seen from the address.
            let folder = from.split(['?', '/']).next_back().unwrap();
            assert!(place == wanted || place == folder, "{from} leads to {place}");
        }
    }
}

/// The headers that every answer has, each once.
fn dressed(name: &str, answer: &Answer, caching: &str) {
    for (header, value) in SECURITY_HEADERS {
        let sent = answer.header(&header.to_ascii_lowercase());
        assert_eq!(sent.as_deref(), Some(value), "{name}: {header}");
    }
    assert_eq!(answer.header("cache-control").as_deref(), Some(caching), "{name}");
}

/// What was sent, as a browser would read it.
fn unpacked(answer: &Answer) -> Vec<u8> {
    let mut content = Vec::new();
    match answer.header("content-encoding").as_deref() {
        Some("br") => brotli::BrotliDecompress(&mut &answer.body[..], &mut content).unwrap(),
        Some("gzip") => {
            flate2::read::GzDecoder::new(&answer.body[..])
                .read_to_end(&mut content)
                .map(drop)
                .unwrap();
        }
        _ => content.clone_from(&answer.body),
    }
    content
}

/// What the servers send lies there: copies of all that can be compressed, and sums that fit.
#[test]
#[ignore = "needs releases: cargo xtask prove"]
fn a_release_is_whole() {
    for release in Release::both() {
        let all = packed::files(&release.dist).unwrap();
        let sums = String::from_utf8(release.files["SHA256SUMS"].clone()).unwrap();
        assert_eq!(sums.lines().count(), all.len() - 1, "every file but the list itself");
        for line in sums.lines() {
            let (sum, name) = line.split_once("  ").unwrap();
            let content = std::fs::read(release.dist.join(name)).unwrap();
            assert_eq!(sum, hex(&content), "{name}");
        }
        let long = release.files.iter().filter(|(name, content)| {
            content.len() >= 1024 && !name.ends_with(".png") && name.contains('.') && !is_copy(name)
        });
        for (name, _) in long {
            for end in packed::COPIES {
                assert!(release.dist.join(format!("{name}{end}")).exists(), "{name} has no {end}");
            }
        }
    }
}

fn hex(content: &[u8]) -> String {
    use sha2::{Digest, Sha256};
    Sha256::digest(content).iter().map(|byte| format!("{byte:02x}")).collect()
}
