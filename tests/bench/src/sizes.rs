//! How large things are that people hold and pass on.

use super::figure;

pub(crate) fn run() {
    let client = hoopai::Client::builder()
        .token("pit-00000000")
        .build()
        .expect("the settings are valid");
    let call = client.contacts().get("id");
    figure("size_of_request", size_of_val(&call) as f64);
    figure("size_of_error", size_of::<hoopai::Error>() as f64);
    // It is in a box, which is what a task holds.
    figure("size_of_future", size_of_val(&*call.with_response()) as f64);
}
