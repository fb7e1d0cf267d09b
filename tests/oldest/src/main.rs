//! Uses the library with the oldest compiler that it is for. Nobody runs it.

fn main() -> Result<(), hoopai::Error> {
    let client = hoopai::Client::builder().token("pit-example").build()?;
    let account = client.location("ve9EPM428h8vShlRW1KT");
    let _call = account.contacts().get("c1").into_future();
    Ok(())
}
