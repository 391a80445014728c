//! What a first visit to the overview fetches.

use crate::read;
use std::path::Path;

/// The kinds of visits: what each is called, and the paths that it asks for in their order.
pub fn kinds(site: &Path) -> Result<[(&'static str, Vec<String>); 2], String> {
    let page = read(&site.join("en/index.html"))?;
    of_page(&page).ok_or_else(|| format!("{} holds no page that names its files.", site.display()))
}

fn of_page(page: &str) -> Option<[(&'static str, Vec<String>); 2]> {
    let value = |before: &str| {
        let (_, after) = page.split_once(before)?;
        after.split_once('"').map(|(value, _)| value.to_owned())
    };
    let icon = value("rel=\"icon\" type=\"image/svg+xml\" href=\"")?;
    let (style, boot) = (value("rel=\"stylesheet\" href=\"")?, value("<script src=\"")?);
    let reading = vec!["/en/".to_owned(), style, boot, icon];
    let names = ["data-glue=\"", "data-wasm=\"", "data-bundle=\""];
    let program = names.into_iter().map(value).collect::<Option<Vec<_>>>()?;
    let using = [reading.clone(), program].concat();
    Some([("reads", reading), ("uses the program", using)])
}

#[cfg(test)]
mod tests {
    use super::of_page;

    #[test]
    fn a_page_names_what_it_fetches() {
        let page = "<html data-bundle=\"/b.json\" data-glue=\"/g.js\" data-wasm=\"/w.wasm\">\
                    <link rel=\"icon\" type=\"image/svg+xml\" href=\"/i.svg\"/>\
                    <script src=\"/boot.js\"></script><link rel=\"stylesheet\" href=\"/s.css\">";
        let kinds = of_page(page).unwrap_or_default();
        assert_eq!(kinds[0].1, ["/en/", "/s.css", "/boot.js", "/i.svg"]);
        assert_eq!(kinds[1].1[4..], ["/g.js", "/w.wasm", "/b.json"]);
        assert!(of_page("<html>").is_none());
    }
}
