//! The list of a release's components in the form `CycloneDX` 1.5 (JSON). Programs read it that look for known faults
//! in parts.
//!
//! It has no time and no random number, so one commit always gives the same bytes.

use serde_json::{Value, json};

use crate::crates::Part;

/// The list for the part named `cairn`, its archive's SHA-256, and all that it is made of.
///
/// # Panics
/// When `cairn` is not among the parts.
pub fn of(parts: &[Part], build: &str, archive: &str) -> String {
    let app = parts.iter().find(|part| part.name == "cairn").expect("the app is a part of the page");
    let mut about = component(app, "application");
    about["hashes"] = json!([{ "alg": "SHA-256", "content": archive }]);
    about["properties"] = json!([{ "name": "cairn:build", "value": build }]);
    let others = parts.iter().filter(|part| part.key() != app.key());
    let components: Vec<Value> = others.map(|part| component(part, "library")).collect();
    // Rust's own library is below every crate; it is listed once, below the app.
    let rust = parts.iter().filter(|part| part.name == "rust-std").map(Part::key);
    let dependencies = parts.iter().map(|part| {
        let rust = rust.clone().filter(|_| part.key() == app.key());
        json!({ "ref": part.key(), "dependsOn": part.needs.iter().cloned().chain(rust).collect::<Vec<_>>() })
    });
    let list = json!({
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": { "component": about },
        "components": components,
        "dependencies": dependencies.collect::<Vec<_>>(),
    });
    format!("{list:#}\n")
}

fn component(part: &Part, kind: &str) -> Value {
    let Part { name, version, licence, .. } = part;
    let mut component = json!({
        "type": kind,
        "bom-ref": part.key(),
        "name": name,
        "version": version,
        "licenses": [{ "expression": licence }],
    });
    if let Some(checksum) = &part.checksum {
        component["purl"] = json!(format!("pkg:cargo/{name}@{}", version.replace('+', "%2B")));
        component["hashes"] = json!([{ "alg": "SHA-256", "content": checksum }]);
    } else if !part.is_own {
        component["purl"] = json!(format!("pkg:github/rust-lang/rust@{version}"));
    }
    if !part.repository.is_empty() {
        component["externalReferences"] = json!([{ "type": "vcs", "url": part.repository }]);
    }
    component
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use serde_json::Value;

    use super::of;
    use crate::crates::{Part, of_page};
    use crate::place;

    #[test]
    fn the_list_has_every_part_once_and_knows_what_each_needs() {
        let parts = of_page(&place::root()).unwrap();
        let text = of(&parts, "abc", &"0".repeat(64));
        assert_eq!(text, of(&parts, "abc", &"0".repeat(64)));
        let list: Value = serde_json::from_str(&text).unwrap();
        assert_eq!((&list["bomFormat"], &list["specVersion"]), (&"CycloneDX".into(), &"1.5".into()));
        assert_eq!(list["metadata"]["component"]["name"], "cairn");
        let components = list["components"].as_array().unwrap();
        let refs = |of: &[Value], name: &str| -> Vec<String> {
            of.iter().map(|item| item[name].as_str().unwrap().to_owned()).collect()
        };
        let held = refs(components, "bom-ref");
        let expected: Vec<String> = parts.iter().map(Part::key).filter(|key| !key.starts_with("cairn@")).collect();
        assert_eq!(held, expected);
        let graph = list["dependencies"].as_array().unwrap();
        let known: BTreeSet<String> = refs(graph, "ref").into_iter().collect();
        assert_eq!(known.len(), parts.len());
        let needed = graph.iter().flat_map(|node| node["dependsOn"].as_array().unwrap());
        assert!(needed.clone().all(|need| known.contains(need.as_str().unwrap())));
        // Nothing is in the list that nothing needs.
        let needed: BTreeSet<&str> = needed.map(|need| need.as_str().unwrap()).collect();
        assert!(expected.iter().all(|key| needed.contains(key.as_str())), "{expected:?}");
        let serde = components.iter().find(|component| component["name"] == "serde").unwrap();
        assert!(serde["purl"].as_str().unwrap().starts_with("pkg:cargo/serde@1."));
        assert_eq!(serde["hashes"][0]["content"].as_str().unwrap().len(), 64);
        assert!(serde["licenses"][0]["expression"].as_str().unwrap().contains("MIT"));
        assert!(!text.contains(place::root().to_str().unwrap()));
    }
}
