//! A small contact centre, made up: three agents, two queues, and the same five conversations on
//! every day, so that any interval finds some.
//!
//! The shapes are those of `User` and `AnalyticsConversationWithoutAttributes` in the API
//! document.

use chrono::{DateTime, Days, NaiveDate, NaiveTime, SecondsFormat, TimeDelta, Utc};
use serde_json::{Value, json};

/// An agent.
struct Agent {
    id: &'static str,
    name: &'static str,
    mail: &'static str,
    skill: &'static str,
}

const AGENTS: [Agent; 3] = [
    Agent {
        id: "0a9c2f6e-51d4-4b7a-9d0e-6a1f1c3b0001",
        name: "Ines Lindqvist",
        mail: "ines.lindqvist@example.com",
        skill: "Billing",
    },
    Agent {
        id: "0a9c2f6e-51d4-4b7a-9d0e-6a1f1c3b0002",
        name: "Tomasz Okafor",
        mail: "tomasz.okafor@example.com",
        skill: "Shipping",
    },
    Agent {
        id: "0a9c2f6e-51d4-4b7a-9d0e-6a1f1c3b0003",
        name: "Mei Castellano",
        mail: "mei.castellano@example.com",
        skill: "Returns",
    },
];

const SUPPORT_QUEUE: &str = "5e1d7c40-8b12-4c55-a7a5-2f90b1de0001";
const SALES_QUEUE: &str = "5e1d7c40-8b12-4c55-a7a5-2f90b1de0002";
const DIVISION: &str = "c7b5a1f2-3e64-4d18-8c29-90d5e6fa0001";

/// A conversation that takes place every day, in UTC.
struct Daily {
    hour: u32,
    minute: u32,
    /// Waiting and talking; the wrap-up follows.
    wait_s: i64,
    talk_s: i64,
    media: &'static str,
    direction: &'static str,
    queue: &'static str,
    agent: usize,
    customer: &'static str,
}

const DAILY: [Daily; 5] = [
    Daily {
        hour: 9,
        minute: 12,
        wait_s: 18,
        talk_s: 294,
        media: "voice",
        direction: "inbound",
        queue: SUPPORT_QUEUE,
        agent: 0,
        customer: "Caller",
    },
    Daily {
        hour: 10,
        minute: 5,
        wait_s: 7,
        talk_s: 731,
        media: "chat",
        direction: "inbound",
        queue: SUPPORT_QUEUE,
        agent: 1,
        customer: "Web visitor",
    },
    Daily {
        hour: 13,
        minute: 40,
        wait_s: 31,
        talk_s: 1_260,
        media: "message",
        direction: "inbound",
        queue: SALES_QUEUE,
        agent: 0,
        customer: "Messenger",
    },
    Daily {
        hour: 15,
        minute: 22,
        wait_s: 12,
        talk_s: 413,
        media: "chat",
        direction: "inbound",
        queue: SALES_QUEUE,
        agent: 2,
        customer: "Web visitor",
    },
    // Ends on the next day.
    Daily {
        hour: 23,
        minute: 50,
        wait_s: 25,
        talk_s: 1_055,
        media: "voice",
        direction: "outbound",
        queue: SALES_QUEUE,
        agent: 2,
        customer: "Customer",
    },
];

const WRAP_UP_S: i64 = 30;

/// All users, with everything that is known of them.
pub(crate) fn users() -> Vec<Value> {
    AGENTS.iter().map(user).collect()
}

fn user(agent: &Agent) -> Value {
    let id = agent.id;
    json!({
        "id": id,
        "name": agent.name,
        "division": {
            "id": DIVISION,
            "name": "Home",
            "selfUri": format!("/api/v2/authorization/divisions/{DIVISION}"),
        },
        "chat": { "jabberId": format!("{id}@example.orgspan.com") },
        "department": "Customer care",
        "email": agent.mail,
        "primaryContactInfo": [
            { "address": agent.mail, "mediaType": "EMAIL", "type": "PRIMARY" },
        ],
        "state": "active",
        "title": "Agent",
        "username": agent.mail,
        "version": 7,
        "acdAutoAnswer": false,
        "presence": {
            "source": "PURECLOUD",
            "primary": true,
            "presenceDefinition": { "systemPresence": "AVAILABLE" },
        },
        "routingStatus": { "userId": id, "status": "IDLE" },
        "skills": [{ "name": agent.skill, "proficiency": 4.0, "state": "active" }],
        "selfUri": format!("/api/v2/users/{id}"),
    })
}

/// The conversations that were going on at any time from `start` up to `end`, by their start.
pub(crate) fn conversations(start: DateTime<Utc>, end: DateTime<Utc>) -> Vec<Conversation> {
    // The last conversation of the day before may reach into the interval.
    let first = start.date_naive().checked_sub_days(Days::new(1));
    let first = first.unwrap_or(NaiveDate::MIN);
    first
        .iter_days()
        .take_while(|day| *day <= end.date_naive())
        .flat_map(|day| (0..DAILY.len()).filter_map(move |nth| conversation(day, nth)))
        .filter(|one| one.start < end && one.end > start)
        .collect()
}

/// A conversation, with the times that it is found and ordered by.
pub(crate) struct Conversation {
    pub(crate) start: DateTime<Utc>,
    pub(crate) end: DateTime<Utc>,
    pub(crate) json: Value,
}

fn conversation(day: NaiveDate, nth: usize) -> Option<Conversation> {
    let daily = &DAILY[nth];
    let agent = &AGENTS[daily.agent];
    let start = day
        .and_time(NaiveTime::from_hms_opt(daily.hour, daily.minute, 0)?)
        .and_utc();
    let answered = start.checked_add_signed(TimeDelta::seconds(daily.wait_s))?;
    let hung_up = answered.checked_add_signed(TimeDelta::seconds(daily.talk_s))?;
    let end = hung_up.checked_add_signed(TimeDelta::seconds(WRAP_UP_S))?;
    let id = |part: u32| made_up_id(day, nth, part);
    let segment = |kind: &str, from: DateTime<Utc>, to: DateTime<Utc>| {
        json!({
            "segmentStart": text(from),
            "segmentEnd": text(to),
            "segmentType": kind,
            "queueId": daily.queue,
            "conference": false,
        })
    };
    let metric = |name: &str, at: DateTime<Utc>, value: i64| json!({ "emitDate": text(at), "name": name, "value": value });
    let inbound = daily.direction == "inbound";
    let json = json!({
        "conversationId": id(0),
        "conversationStart": text(start),
        "conversationEnd": text(end),
        "conversationInitiator": if inbound { "customer" } else { "agent" },
        "customerParticipation": true,
        "divisionIds": [DIVISION],
        "originatingDirection": daily.direction,
        "participants": [
            {
                "participantId": id(1),
                "participantName": daily.customer,
                "purpose": if inbound { "customer" } else { "external" },
                "sessions": [{
                    "sessionId": id(2),
                    "mediaType": daily.media,
                    "direction": daily.direction,
                    "segments": [segment("interact", start, hung_up)],
                    "metrics": [metric("nConnected", start, 1)],
                }],
            },
            {
                "participantId": id(3),
                "participantName": agent.name,
                "purpose": "agent",
                "userId": agent.id,
                "sessions": [{
                    "sessionId": id(4),
                    "mediaType": daily.media,
                    "direction": daily.direction,
                    "segments": [
                        segment("alert", start, answered),
                        segment("interact", answered, hung_up),
                        segment("wrapup", hung_up, end),
                    ],
                    "metrics": [
                        metric("tAlert", answered, daily.wait_s * 1_000),
                        metric("tTalk", hung_up, daily.talk_s * 1_000),
                        metric("tAcw", end, WRAP_UP_S * 1_000),
                        metric("tHandle", end, (daily.talk_s + WRAP_UP_S) * 1_000),
                    ],
                }],
            },
        ],
    });
    Some(Conversation { start, end, json })
}

/// The same thing has the same id in every run.
fn made_up_id(day: NaiveDate, nth: usize, part: u32) -> String {
    let day = day.format("%Y%m%d");
    format!("{day}-0000-4000-8000-{nth:06x}{part:06x}")
}

fn text(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Millis, true)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    fn ids(start: &str, end: &str) -> Vec<String> {
        conversations(start.parse().unwrap(), end.parse().unwrap())
            .iter()
            .map(|one| one.json["conversationId"].as_str().unwrap().to_owned())
            .collect()
    }

    #[test]
    fn a_day_has_its_own_conversations_and_the_one_from_the_evening_before() {
        let day = ids("2023-10-01T00:00:00Z", "2023-10-02T00:00:00Z");
        assert_eq!(day.len(), DAILY.len() + 1);
        assert!(day[0].starts_with("20230930"), "{}", day[0]);
        assert!(day[1..].iter().all(|id| id.starts_with("20231001")));
    }

    #[test]
    fn the_interval_is_half_open() {
        // The first conversation of a day is from 9:12:00 to 9:17:42.
        assert_eq!(ids("2023-10-01T09:00:00Z", "2023-10-01T09:12:00Z").len(), 0);
        assert_eq!(ids("2023-10-01T09:00:00Z", "2023-10-01T09:12:01Z").len(), 1);
        assert_eq!(ids("2023-10-01T09:17:41Z", "2023-10-01T10:00:00Z").len(), 1);
        assert_eq!(ids("2023-10-01T09:17:42Z", "2023-10-01T10:00:00Z").len(), 0);
    }

    #[test]
    fn ids_are_unique_and_stay_the_same() {
        let days = ["2023-10-01T00:00:00Z", "2023-10-31T00:00:00Z"];
        let mut all = ids(days[0], days[1]);
        assert_eq!(all, ids(days[0], days[1]));
        let count = all.len();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), count);
    }
}
