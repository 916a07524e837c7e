//! Says which account a session signs in with: that of the environment, or of the nearest `.env`.
//!
//! ```text
//! cargo run -p genesys-cloud-sdk --example account
//! ```
//!
//! Ends with 1 and names what is missing where there is none. The secret is never printed.

use std::process::ExitCode;

use genesys_cloud_sdk::auth::Account;

fn main() -> ExitCode {
    match Account::from_dotenv() {
        Ok(account) => {
            let id = account.credentials.client_id();
            println!("The OAuth client {id} at {}.", account.region.api_url());
            ExitCode::SUCCESS
        }
        Err(error) => {
            println!("No account: {error}.");
            ExitCode::FAILURE
        }
    }
}
