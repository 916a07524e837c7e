//! Signs in, asks for the conversations of a day, and prints them.
//!
//! ```text
//! GENESYS_ENVIRONMENT=mypurecloud.com GENESYS_CLIENT_ID=… GENESYS_CLIENT_SECRET=… \
//!     cargo run -p genesys-cloud-sdk --features analytics,users --example conversation_details
//! ```
//!
//! The three variables may also stand in a file `.env`. The client needs the permission
//! `analytics:conversationDetail:view`. `RUST_LOG` decides how much of the session's work is shown;
//! by default each refresh and replay is.

use std::{io::IsTerminal, process::ExitCode, time::Duration};

use genesys_cloud_sdk::{
    Client, Error, Interval,
    auth::{RetryPolicy, SessionBuilder},
    models::{
        ConversationQuery, ConversationQueryOrderBy, PagingSpec, SegmentDetailQueryFilter,
        SegmentDetailQueryFilterType, SegmentDetailQueryPredicate,
        SegmentDetailQueryPredicateDimension,
    },
};

#[tokio::main]
async fn main() -> ExitCode {
    tracing_subscriber::fmt()
        .with_env_filter(
            tracing_subscriber::EnvFilter::try_from_default_env()
                .unwrap_or_else(|_| "genesys_cloud_auth=info".into()),
        )
        .with_target(false)
        .with_ansi(std::io::stdout().is_terminal())
        .without_time()
        .init();

    // 1. Credentials; the session signs in, and again before or when a token expires.
    // 2. Retries, and a limit for the sign-in.
    let session = SessionBuilder::from_env().and_then(|builder| {
        builder
            .retry_policy(
                RetryPolicy::default()
                    .max_retries(3)
                    .initial_delay(Duration::from_secs(1))
                    .max_delay(Duration::from_secs(5))
                    .retry_status_codes([429, 500, 502, 503, 504]),
            )
            .authentication_timeout(Duration::from_secs(8))
            .build()
    });
    let client = match session {
        Ok(session) => Client::new(session),
        Err(error) => {
            eprintln!("Configuration failed: {error}");
            return ExitCode::FAILURE;
        }
    };

    match run(&client).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            if error.is_unauthorized() {
                eprintln!(
                    "Authentication failed. Verify the client's credentials, region and roles."
                );
            } else if error.is_rate_limited() {
                eprintln!(
                    "Rate limit exceeded. Retry after {:?}.",
                    error.retry_after()
                );
            } else {
                eprintln!("Unhandled error: {:?}", error.status());
            }
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// 3. A query, and a look at who took part: calls that may span the end of a token.
#[expect(clippy::expect_used, reason = "the interval is a constant")]
async fn run(client: &Client) -> Result<(), Error> {
    println!("Fetching conversation details...");

    let day: Interval = "2023-10-01T00:00:00.000Z/2023-10-02T00:00:00.000Z"
        .parse()
        .expect("two instants with a slash between them");
    let query = ConversationQuery::new(day)
        .order_by(ConversationQueryOrderBy::ConversationStart)
        .paging(PagingSpec::new(1, 10))
        .segment_filters([
            SegmentDetailQueryFilter::new(SegmentDetailQueryFilterType::Or).predicates([
                SegmentDetailQueryPredicate::new()
                    .dimension(SegmentDetailQueryPredicateDimension::MediaType)
                    .value("chat"),
            ]),
        ]);

    let response = client
        .analytics()
        .post_analytics_conversations_details_query(&query)
        .send()
        .await?;
    let conversations = response.conversations.as_deref().unwrap_or_default();
    println!(
        "Query completed. Total results: {}",
        response.total_hits.unwrap_or_default()
    );

    for conversation in conversations {
        let duration = match (
            conversation.conversation_start,
            conversation.conversation_end,
        ) {
            (Some(start), Some(end)) => format!("{} s", (end - start).num_seconds()),
            _ => "not ended".to_owned(),
        };
        let agent = conversation
            .participants
            .iter()
            .flatten()
            .find_map(|participant| participant.user_id.as_deref());
        let name = match agent {
            Some(id) => client.users().get_user(id).send().await?.name.clone(),
            None => None,
        };
        println!(
            "Conversation: {}, Duration: {duration}, Agent: {}",
            conversation.conversation_id.as_deref().unwrap_or("-"),
            name.as_deref().unwrap_or("-"),
        );
    }
    Ok(())
}
