//! The shell: `index.html` as Trunk staged it.
//!
//! Trunk's own start script and preloads are taken out (our boot script decides when to start,
//! and a page that is only read needs no Wasm); what else Trunk put in, such as the script that
//! reloads the page under `trunk serve`, stays.

use super::{html::Frame, html::escape, policy::policy_in_pages, read};
use lol_html::{RewriteStrSettings, element, html_content::ContentType, rewrite_str, text};
use std::{
    cell::{Cell, RefCell},
    path::Path,
};

/// The staged shell without Trunk's start.
pub struct Shell {
    html: String,
    /// Whether it has a script of its own in it, as under `trunk serve`. The policy would keep that
    /// from running, so that such pages have none.
    inline: bool,
    /// Whether browsers may keep the site: under `trunk serve` they would keep what is changed next.
    pub keeps: bool,
    /// The name of the icon.
    pub icon: Option<String>,
    /// The name of the JavaScript glue.
    pub glue: String,
    /// The name of the Wasm.
    pub wasm: String,
}

impl Shell {
    /// Reads the shell that Trunk staged.
    ///
    /// # Errors
    /// A sentence when it cannot be read or does not name the glue and the Wasm.
    pub fn read(staging: &Path) -> Result<Self, String> {
        let staged = read(&staging.join("index.html"))?;
        let (start, inline) = (RefCell::new(String::new()), Cell::new(false));
        let icon = RefCell::new(None);
        let html = rewrite_str(
            &staged,
            RewriteStrSettings {
                element_content_handlers: vec![
                    element!("link[rel=modulepreload], link[rel=preload]", |link| {
                        link.remove();
                        Ok(())
                    }),
                    element!("link[rel=icon]", |link| {
                        let href = link.get_attribute("href").unwrap_or_default();
                        *icon.borrow_mut() = href.rsplit('/').next().map(str::to_owned);
                        Ok(())
                    }),
                    text!("script[type=module]", |script| {
                        start.borrow_mut().push_str(script.as_str());
                        Ok(())
                    }),
                    element!("script[type=module]", |script| {
                        script.remove();
                        Ok(())
                    }),
                    element!("script:not([type=module]):not([src])", |_script| {
                        inline.set(true);
                        Ok(())
                    }),
                ],
                ..RewriteStrSettings::new()
            },
        )
        .map_err(|why| format!("the staged index.html cannot be read: {why}"))?;
        let start = start.into_inner();
        let (glue, wasm) = file_named(&start, ".js").zip(file_named(&start, "_bg.wasm")).ok_or(
            "the staged index.html names no Wasm; this version of Trunk writes another start script",
        )?;
        let (inline, icon) = (inline.get(), icon.into_inner());
        Ok(Self { html, inline, keeps: !inline, icon, glue, wasm })
    }

    /// The shell as it stands in the project, before Trunk has staged it, for a program that is
    /// built already.
    ///
    /// # Errors
    /// A sentence when it cannot be read.
    pub fn around(root: &Path, glue: &str, wasm: &str) -> Result<Self, String> {
        let handlers = vec![element!("link[data-trunk]", |link| {
            link.remove();
            Ok(())
        })];
        let settings =
            RewriteStrSettings { element_content_handlers: handlers, ..RewriteStrSettings::new() };
        let html = rewrite_str(&read(&root.join("index.html"))?, settings)
            .map_err(|why| format!("index.html cannot be read: {why}"))?;
        let (inline, keeps, icon) = (false, false, None);
        Ok(Self { html, inline, keeps, icon, glue: glue.to_owned(), wasm: wasm.to_owned() })
    }

    /// The page: the shell with its root attributes, head and body.
    pub fn fill(&self, frame: &Frame, head: &str, body: &str) -> Result<String, String> {
        let root = [
            ("lang", &frame.lang),
            ("data-base", &frame.base),
            ("data-route", &frame.route),
            ("data-release", &frame.release),
            ("data-bundle", &frame.bundle),
            ("data-sources", &frame.sources),
            ("data-search", &frame.search),
            ("data-glue", &frame.glue),
            ("data-wasm", &frame.wasm),
            ("data-offline", &frame.offline),
            ("data-sizes", &frame.sizes),
        ];
        let manifest = frame.manifest.iter();
        let manifest =
            manifest.map(|it| format!("<link rel=\"manifest\" href=\"{}\">\n", escape(it)));
        let links = format!(
            "<script src=\"{}\"></script>\n<link rel=\"stylesheet\" href=\"{}\">\n{}{head}",
            escape(&frame.boot),
            escape(&frame.style),
            manifest.collect::<String>(),
        );
        // What stands before it in the head is not governed by it: only the encoding may.
        let policy = if self.inline { String::new() } else { policy_element() };
        let body = format!("<div id=\"app\">{body}</div>\n{}", frame.notices);
        rewrite_str(
            &self.html,
            RewriteStrSettings {
                element_content_handlers: vec![
                    element!("html", |html| {
                        for (name, value) in root {
                            html.set_attribute(name, value)?;
                        }
                        Ok(())
                    }),
                    element!("meta[charset]", |charset| {
                        charset.after(&policy, ContentType::Html);
                        Ok(())
                    }),
                    element!("head", |head| {
                        head.append(&links, ContentType::Html);
                        Ok(())
                    }),
                    element!("body", |tag| {
                        tag.prepend(&body, ContentType::Html);
                        Ok(())
                    }),
                ],
                ..RewriteStrSettings::new()
            },
        )
        .map_err(|why| format!("the shell cannot be filled: {why}"))
    }
}

/// The content security policy, for hosts that set no headers.
fn policy_element() -> String {
    let policy = escape(&policy_in_pages());
    format!("\n<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">")
}

/// The last part of the first quoted path in `script` that ends in `suffix`.
fn file_named(script: &str, suffix: &str) -> Option<String> {
    script
        .split(['\'', '"', '`'])
        .find(|part| part.ends_with(suffix))
        .and_then(|path| path.rsplit('/').next())
        .map(str::to_owned)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may stop")]
mod tests {
    use super::*;
    use std::{env, fs, process};

    /// A page in the shell that Trunk staged with `more` in it.
    fn page(name: &str, more: &str) -> String {
        let dir = env::temp_dir().join(format!("shell-{name}-{}", process::id()));
        fs::create_dir_all(&dir).unwrap();
        let start = "<script type=\"module\">import init from '/a.js'; init('/a_bg.wasm')</script>";
        let head = format!("<head><meta charset=\"utf-8\">{start}</head>");
        fs::write(dir.join("index.html"), format!("<html>{head}<body>{more}</body></html>"))
            .unwrap();
        let shell = Shell::read(&dir).unwrap();
        fs::remove_dir_all(&dir).unwrap();
        shell.fill(&Frame::default(), "", "").unwrap()
    }

    #[test]
    fn only_a_page_with_a_script_of_trunks_own_has_no_policy() {
        assert!(page("release", "").contains("http-equiv=\"Content-Security-Policy\""));
        let served = page("served", "<script>reload()</script>");
        assert!(served.contains("reload()") && !served.contains("http-equiv"), "{served}");
    }
}
