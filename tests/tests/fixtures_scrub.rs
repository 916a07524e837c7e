//! Known personal data goes in everywhere, and none of it comes out.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::sync::{Mutex, MutexGuard, PoisonError};

use genesys_cloud_tests::document::{Document, Operation};
use genesys_cloud_tests::fixtures::arguments;
use genesys_cloud_tests::fixtures::contract::{Contract, Rule};
use genesys_cloud_tests::fixtures::exchange::{Answered, Exchange, Source, SourceKind};
use genesys_cloud_tests::fixtures::files::Fixture;
use genesys_cloud_tests::fixtures::scrub::{ScrubKey, Scrubber};
use genesys_cloud_tests::synthesis::{Fill, Synthesizer};
use proptest::prelude::*;
use serde_json::{Value, json};

/// One for all cases: it is dear to make, and must hold across exchanges anyway.
fn scrubber() -> MutexGuard<'static, Scrubber> {
    static SHARED: std::sync::LazyLock<Mutex<Scrubber>> = std::sync::LazyLock::new(|| {
        Mutex::new(Scrubber::new(Document::pinned(), ScrubKey::random()))
    });
    SHARED.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Someone's data. Each part is long enough not to come up by chance.
#[derive(Clone, Debug)]
struct Person {
    name: String,
    email: String,
    number: String,
    uuid: String,
    id: String,
    host: String,
    ip: String,
    secret: String,
}

impl Person {
    fn parts(&self) -> [&String; 8] {
        [
            &self.name,
            &self.email,
            &self.number,
            &self.uuid,
            &self.id,
            &self.host,
            &self.ip,
            &self.secret,
        ]
    }

    /// What may be nowhere: the parts, and what is left of them when they are cut or encoded.
    fn needles(&self) -> Vec<String> {
        let (local, domain) = self.email.split_once('@').unwrap();
        let digits: String = self.number.chars().filter(char::is_ascii_digit).collect();
        let mut needles: Vec<String> = self.parts().into_iter().cloned().collect();
        needles.extend(self.name.split(' ').map(str::to_owned));
        needles.extend([local, domain, &digits].map(str::to_owned));
        needles.push(self.uuid.replace('-', ""));
        needles.retain(|needle| needle.len() >= 6);
        needles.iter().map(|needle| needle.to_lowercase()).collect()
    }

    fn is_in(&self, text: &str) -> Option<String> {
        let plain = text.to_lowercase();
        let decoded = percent_encoding::percent_decode_str(&plain)
            .decode_utf8_lossy()
            .into_owned();
        let bare = plain.replace(['-', ' ', '(', ')'], "");
        self.needles().into_iter().find(|needle| {
            plain.contains(needle) || decoded.contains(needle) || bare.contains(needle)
        })
    }
}

fn person() -> impl Strategy<Value = Person> {
    (
        "[A-ZÄÖ][a-zäöüßéø]{6,9} [A-Z][a-z]{6,12}(-[A-Z][a-z]{6,9})?",
        "[a-z]{7,12}\\.[a-z]{6,9}(\\+[a-z]{6})?@[a-z]{8,12}\\.(com|de|co\\.uk)",
        "(\\+[1-9][0-9]{1,2} ?\\(?[2-9][0-9]{2}\\)? ?[2-9][0-9]{2}-?[0-9]{4,5}|\\+[1-9][0-9]{9,13}|\\([2-9][0-9]{2}\\) [2-9][0-9]{2}-[0-9]{4})",
        "[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}",
        "[a-z]{4}[0-9a-zA-Z]{14}",
        "[a-z]{9,14}\\.[a-z]{7,10}\\.(com|net)",
        "1[0-9]{2}\\.1[0-9]{2}\\.1[0-9]{2}\\.1[0-9]{2}",
        "[A-Za-z0-9_-]{30,60}",
    )
        .prop_map(|(name, email, number, uuid, id, host, ip, secret)| Person {
            name,
            email,
            number,
            uuid,
            id,
            host,
            ip,
            secret,
        })
}

/// One part of a person, as something it may be met in.
fn dressed(person: &Person, part: usize, dress: usize) -> String {
    let part = person.parts()[part % 8];
    let escaped: String = url::form_urlencoded::byte_serialize(part.as_bytes()).collect();
    match dress % 14 {
        0 => part.clone(),
        1 => format!("Call from {part}, please ring back"),
        2 => json!({ "note": part, (part.as_str()): [part] }).to_string(),
        3 => format!(
            "https://{}/people/{escaped}?who={escaped}#{escaped}",
            person.host
        ),
        4 => format!("/api/v2/users/{escaped}/queues?expand={escaped}"),
        5 => format!("<a href=\"mailto:{}\">{part}</a>", person.email),
        6 => format!(
            "sip:{}@{};transport=tcp;name={part}",
            person.number, person.host
        ),
        7 => format!("tel:{}", person.number),
        8 => json!([json!({ "deep": part }).to_string()]).to_string(),
        9 => part.to_uppercase(),
        10 => format!("{part};{part}|{part}"),
        11 => format!("Bearer {}", person.secret),
        12 => format!("line one\nX-Name: {part}\r\n\t{part}"),
        _ => format!("https://{escaped}:{}@{}:8443/", person.secret, person.ip),
    }
}

fn synthesized(operation: &Operation, seed: u64) -> Exchange {
    let synthesizer = Synthesizer::new(Document::pinned(), seed);
    let arguments = synthesizer.arguments(operation, Fill::Everything);
    let status = operation.usual_answer().map_or(200, |answer| answer.status);
    let mut answer = Answered::new(status);
    answer.body = synthesizer.answer(operation, status, Fill::Everything);
    Exchange::new(
        &operation.id,
        Source::new(SourceKind::Platform),
        arguments::request(operation, &arguments).unwrap(),
        answer,
    )
}

/// A telephone number as JSON numbers: whole, with a fraction, and in JSON inside a text.
fn as_numbers(person: &Person) -> Value {
    let digits: String = person.number.chars().filter(char::is_ascii_digit).collect();
    let whole: u64 = digits.parse().unwrap();
    let float: f64 = digits.parse().unwrap();
    json!([whole, float, { "tel": whole }, json!({ "fax": whole }).to_string()])
}

/// Puts a text in the place of some strings, and texts and numbers beside some members.
fn infect(
    value: &mut Value,
    numbers: &Value,
    picks: &mut dyn FnMut() -> bool,
    text: &mut dyn FnMut() -> String,
) {
    match value {
        Value::String(old) if picks() => *old = text(),
        Value::Array(items) => {
            items
                .iter_mut()
                .for_each(|item| infect(item, numbers, picks, text));
            if picks() {
                items.push(text().into());
            }
        }
        Value::Object(members) => {
            members
                .values_mut()
                .for_each(|member| infect(member, numbers, picks, text));
            if picks() {
                members.insert("somethingNew".to_owned(), text().into());
            }
            if picks() {
                // No type is declared for a field that nobody knows.
                members.insert("newNumbers".to_owned(), numbers.clone());
            }
            if picks() {
                members.insert(
                    "nested".to_owned(),
                    json!({ (text()): { (text()): [text()] } }),
                );
            }
        }
        _ => {}
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: ProptestConfig::default().cases.max(128), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_personal_comes_out_wherever_it_goes_in(
        person in person(),
        operation in any::<prop::sample::Index>(),
        seed in any::<u64>(),
        choices in prop::collection::vec(any::<u8>(), 64),
    ) {
        let document = Document::pinned();
        let operation = operation.get(document.operations());
        let mut exchange = synthesized(operation, seed);
        let mut turn = 0_usize;
        let mut next = || { turn += 1; usize::from(choices[turn % choices.len()]) + turn };
        let mut count = 0;
        let numbers = as_numbers(&person);
        {
            let next = &mut next;
            let count = &mut count;
            let shared = std::cell::RefCell::new(next);
            let mut picks = || shared.borrow_mut()().is_multiple_of(3);
            let mut text = || {
                *count += 1;
                let part = shared.borrow_mut()();
                let dress = shared.borrow_mut()();
                dressed(&person, part, dress)
            };
            if let Some(body) = &mut exchange.request.body { infect(body, &numbers, &mut picks, &mut text); }
            if let Some(body) = &mut exchange.response.body { infect(body, &numbers, &mut picks, &mut text); }
            for (_, value) in &mut exchange.request.query { *value = text(); }
            exchange.request.query.push(("unheardOf".to_owned(), text()));
            exchange.request.query.push((text(), "1".to_owned()));
            for name in ["if-match", "x-journey-session-id", "authorization", "cookie", "accept"] {
                exchange.request.headers.insert(name.to_owned(), text());
            }
            for name in ["location", "etag", "set-cookie", "content-type", "x-new", "retry-after", "inin-correlation-id"] {
                exchange.response.headers.insert(name.to_owned(), text());
            }
            let segment: String = url::form_urlencoded::byte_serialize(person.name.as_bytes()).collect();
            exchange.request.path = format!("{}/{}/{segment}/{}", exchange.request.path, person.uuid, person.id);
            if exchange.response.body.is_none() { exchange.response.text = Some(text()); }
        }
        prop_assert!(count > 10);
        let before = exchange.to_json();
        prop_assert!(person.is_in(&before).is_some());
        let mut scrubber = scrubber();
        let after = scrubber.exchange(exchange).to_json();
        prop_assert_eq!(person.is_in(&after), None, "{}", after);
        prop_assert!(scrubber.residue(&after).is_empty());
    }

    #[test]
    fn what_pointed_to_one_another_still_does(
        user in person(),
        other in person(),
        numeric in "[1-9][0-9]{5,8}",
    ) {
        let answer = json!({
            "id": user.uuid, "name": user.name, "selfUri": format!("/api/v2/users/{}", user.uuid),
            "manager": { "id": other.uuid, "selfUri": format!("/api/v2/users/{}", other.uuid) },
            "chat": { "jabberId": format!("{}@conference.{}", user.id, user.host) },
            "primaryContactInfo": [
                { "address": user.email, "mediaType": "EMAIL", "type": "PRIMARY" },
                { "address": user.number, "display": format!("tel:{}", user.number), "mediaType": "PHONE" },
            ],
            "biography": { "biography": format!("Ask {} ({}) about {}", user.email, user.uuid, other.uuid) },
            "images": [{ "imageUri": format!("https://{}/{}/{numeric}.png", user.host, user.uuid) }],
            "customAttribute": { "externalId": numeric, "copy": numeric },
            "etag": user.uuid.to_uppercase(),
        });
        let mut exchange = Exchange::new(
            "getUser",
            Source::new(SourceKind::Platform),
            genesys_cloud_tests::fixtures::exchange::Asked::new(http::Method::GET, format!("/api/v2/users/{}", user.uuid)),
            Answered::new(200),
        );
        exchange.request.query = vec![("cursor".to_owned(), user.id.clone())];
        exchange.response.body = Some(answer);
        exchange.response.headers.insert("location".to_owned(), format!("/api/v2/users/{}", other.uuid));
        let made = scrubber().exchange(exchange);
        let body = made.response.body.unwrap();
        let text = |pointer: &str| body.pointer(pointer).and_then(Value::as_str).unwrap().to_owned();
        let (id, manager) = (text("/id"), text("/manager/id"));
        prop_assert_ne!(&id, &manager);
        prop_assert_eq!(&made.request.path, &format!("/api/v2/users/{id}"));
        prop_assert_eq!(&text("/selfUri"), &made.request.path);
        prop_assert_eq!(&made.response.headers["location"], &text("/manager/selfUri"));
        let email = text("/primaryContactInfo/0/address");
        prop_assert!(text("/biography/biography").contains(&email));
        prop_assert!(text("/biography/biography").contains(&id) && text("/biography/biography").contains(&manager));
        prop_assert_eq!(text("/primaryContactInfo/1/display"), format!("tel:{}", text("/primaryContactInfo/1/address")));
        prop_assert!(text("/images/0/imageUri").contains(&id));
        prop_assert_eq!(&body["customAttribute"].as_object().unwrap().len(), &2);
        prop_assert_eq!(text("/etag"), id.to_uppercase());
        prop_assert_eq!(text("/primaryContactInfo/0/mediaType"), "EMAIL");
    }
}

#[test]
fn answers_of_all_kinds_keep_their_types_and_formats() {
    let document = Document::pinned();
    let contract = Contract::new(document.clone());
    let facts = |exchange: &Exchange| {
        let broken = contract.violations(&Fixture::unnamed(exchange.clone()));
        let of_types = broken.into_iter().filter(|one| one.rule != Rule::Limit);
        // Names of entries in maps on the way are replaced.
        let last = |pointer: &str| pointer.rsplit('/').next().unwrap().to_owned();
        let mut facts: Vec<_> = of_types.map(|one| (last(&one.pointer), one.rule)).collect();
        facts.sort();
        facts
    };
    // Every 23rd operation is one of each API.
    for operation in document.operations().iter().step_by(23) {
        let exchange = synthesized(operation, 5);
        let made = scrubber().exchange(exchange.clone());
        assert_eq!(facts(&exchange), facts(&made), "{}", operation.id);
        made.arguments(&document)
            .unwrap_or_else(|error| panic!("{}: {error}", operation.id));
        let again = Exchange::from_json(&made.to_json()).unwrap();
        assert_eq!(again, made, "{}", operation.id);
    }
}

#[test]
fn what_names_no_one_stays() {
    let exchange = Exchange::from_json(
        &json!({
            "operation": "getUser",
            "source": { "kind": "platform" },
            "request": {
                "method": "GET", "path": "/api/v2/users/9c4e6f0a-1111-4222-8333-444455556666",
                "query": [["expand", "presence"], ["state", "active"]],
            },
            "response": {
                "status": 200,
                "headers": { "content-type": "application/json", "inin-ratelimit-count": "7", "set-cookie": "a=b" },
                "body": {
                    "state": "active", "version": 3, "acdAutoAnswer": true, "preferredName": null,
                    "dateLastLogin": "2024-05-16T14:58:22.618+0000", "addedLast": "2024-05-16",
                    "languagePreference": "en-US", "skills": [],
                }
            }
        })
        .to_string(),
    )
    .unwrap();
    let made = scrubber().exchange(exchange.clone());
    assert_eq!(made.response.body, exchange.response.body);
    assert_eq!(made.request.query, exchange.request.query);
    let headers: Vec<_> = made.response.headers.keys().collect();
    assert_eq!(headers, ["content-type", "inin-ratelimit-count"]);
}

#[test]
fn a_telephone_number_that_is_a_json_number_goes_and_a_time_stays() {
    let body = json!({
        "customFields": {
            "phone_integer": 3_175_550_123_i64, "mobile_integer": 4_915_112_345_678_i64,
            "fax_number": 3_175_550_123.0, "long_integer": u64::MAX,
            "lastCalledAt": 1_767_225_600_000_i64, "callTime_integer": 1_767_225_600,
            "age_integer": 42, "nested": "{\"tel\": 2125551234}",
        }
    });
    let document = Document::pinned();
    let operation = document.operation("getExternalcontactsContact").unwrap();
    let made = Synthesizer::new(document.clone(), 1).arguments(operation, Fill::Required);
    let request = arguments::request(operation, &made).unwrap();
    let mut answer = Answered::new(200);
    answer.body = Some(body);
    let source = Source::new(SourceKind::Platform);
    let scrubbed = scrubber().exchange(Exchange::new(&operation.id, source, request, answer));
    let text = scrubbed.response.body.unwrap().to_string();
    for gone in [
        "3175550123",
        "4915112345678",
        "18446744073709551615",
        "2125551234",
    ] {
        assert!(!text.contains(gone), "{gone}: {text}");
    }
    for kept in ["1767225600000", "1767225600", "42"] {
        assert!(text.contains(kept), "{kept}: {text}");
    }
}

#[test]
fn a_day_in_a_sentence_does_not_forbid_that_day() {
    let mut scrubber = Scrubber::new(Document::pinned(), ScrubKey::random());
    let mut answer = Answered::new(200);
    answer.body = Some(json!({
        "name": "Created on 2024-05-16 by Anna, call +49 151 12345678",
        "dateCreated": "2024-05-16T08:00:00.000Z",
    }));
    let document = Document::pinned();
    let operation = document.operation("getUser").unwrap();
    let made = Synthesizer::new(document.clone(), 1).arguments(operation, Fill::Required);
    let request = arguments::request(operation, &made).unwrap();
    let source = Source::new(SourceKind::Platform);
    let scrubbed = scrubber.exchange(Exchange::new(&operation.id, source, request, answer));
    let text = scrubbed.response.body.unwrap().to_string();
    assert!(
        text.contains("2024-05-16T08:00:00.000Z") && !text.contains("Anna"),
        "{text}"
    );
    assert_eq!(scrubber.residue(&text).len(), 0);
    assert_eq!(scrubber.residue("call +49 151 12345678 now").len(), 1);
    assert_eq!(
        scrubber.residue("9+49 151 123456789").len(),
        0,
        "a longer number"
    );
}

#[test]
fn what_stays_by_rule_is_no_residue_of_what_went_elsewhere() {
    let mut scrubber = Scrubber::new(Document::pinned(), ScrubKey::random());
    let exchange = Exchange::from_json(
        &json!({
            "operation": "getUser", "source": { "kind": "platform" },
            "request": { "method": "GET", "path": "/api/v2/users/7" },
            "response": { "status": 200, "body": {
                "name": "a day has 86400000 ms, call 3175550123",
                // A word of the API, a number that is declared, and a word of somebody's.
                "tokenType": "conversations", "version": 86_400_000, "accessToken": "karenina",
                "selfUri": "/api/v2/conversations/7",
            } }
        })
        .to_string(),
    )
    .unwrap();
    let made = scrubber.exchange(exchange);
    assert_eq!(made.response.body.as_ref().unwrap()["version"], 86_400_000);
    assert_eq!(scrubber.residue(&made.to_json()), []);
    for (text, count) in [
        ("86400000 ms", 1),
        ("{\"note\": \"call 3175550123\"}", 1),
        ("{\"note\": \"[{\\\"deep\\\": \\\"3175550123\\\"}]\"}", 1),
        ("{\"3175550123\": 1}", 1),
        ("karenina", 1),
        ("kareninas", 0),
    ] {
        assert_eq!(scrubber.residue(text).len(), count, "{text}");
    }
}

#[test]
fn the_extension_of_a_telephone_goes_though_it_is_declared_a_number() {
    let document = Document::pinned();
    let operation = document.operation("getExternalcontactsContact").unwrap();
    let made = Synthesizer::new(document.clone(), 1).arguments(operation, Fill::Required);
    let request = arguments::request(operation, &made).unwrap();
    let mut answer = Answered::new(200);
    answer.body = Some(json!({ "workPhone": { "display": "x", "extension": 471_147 } }));
    let source = Source::new(SourceKind::Platform);
    // A key that everybody has: with a random one, the stand-in could be the number itself.
    let mut scrubber = Scrubber::new(document.clone(), ScrubKey::of_simulator());
    let made = scrubber.exchange(Exchange::new(&operation.id, source, request, answer));
    let extension = made.response.body.unwrap()["workPhone"]["extension"].clone();
    assert!(extension.is_u64() && extension != 471_147, "{extension}");
}

#[test]
fn an_error_keeps_its_code_and_loses_its_words() {
    let exchange = Exchange::from_json(
        &json!({
            "operation": "getUser",
            "source": { "kind": "platform" },
            "request": { "method": "GET", "path": "/api/v2/users/7" },
            "response": { "status": 404, "body": {
                "status": 404, "code": "general.resource.not.found", "message": "Anna Karenina is not here",
                "messageParams": { "Anna Karenina": "anna@acme.com" }, "details": [{ "errorCode": "Karenina" }],
            } }
        })
        .to_string(),
    )
    .unwrap();
    let made = scrubber().exchange(exchange).to_json();
    assert!(made.contains("general.resource.not.found"), "{made}");
    assert!(
        !made.contains("Karenina") && !made.contains("acme"),
        "{made}"
    );
}

#[test]
fn the_same_key_makes_the_same_file_and_another_key_another() {
    let document = Document::pinned();
    let operation = document.operation("getUser").unwrap();
    let exchange = synthesized(operation, 1);
    let made = |key: ScrubKey| {
        Scrubber::new(document.clone(), key)
            .exchange(exchange.clone())
            .to_json()
    };
    let key = ScrubKey::random();
    assert_eq!(made(key.clone()), made(key.clone()));
    assert_ne!(made(key), made(ScrubKey::random()));
}
