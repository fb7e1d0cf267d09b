//! The account that an example speaks for.

use std::env;

use hoopai::Client;
use hoopai_mock::Mock;

/// The account of `HOOPAI_TOKEN` and `HOOPAI_LOCATION_ID`, or one of a mock, which runs
/// until it is dropped.
pub(crate) fn account() -> Result<(Client, Option<Mock>), Box<dyn std::error::Error>> {
    let token = env::var("HOOPAI_TOKEN").unwrap_or_default();
    if token.is_empty() {
        let mock = Mock::start()?;
        let client = Client::builder().token(mock.token()).base_url(mock.url());
        return Ok((client.build()?.location(mock.location()), Some(mock)));
    }
    let location = env::var("HOOPAI_LOCATION_ID")
        .map_err(|_| "HOOPAI_LOCATION_ID is not set: it must be the account of HOOPAI_TOKEN")?;
    let mut client = Client::builder().token(token);
    if let Ok(url) = env::var("HOOPAI_BASE_URL") {
        client = client.base_url(url);
    }
    Ok((client.build()?.location(location), None))
}
