//! Opportunities, and the pipelines that they are in.

use hoopai::ErrorKind;

use crate::{account, mock, refused};

#[tokio::test]
async fn an_opportunity_is_made_found_changed_and_gone() {
    let mock = mock();
    let account = account(&mock);
    let opportunities = account.opportunities();
    let contact = account
        .contacts()
        .search(1)
        .await
        .expect("it answers")
        .contacts[0]
        .id
        .clone();
    let contact = contact.expect("an id");
    let pipelines = opportunities
        .list_pipelines()
        .await
        .expect("it answers")
        .pipelines;
    let pipeline = pipelines[0].id.clone().expect("an id");
    let stage = pipelines[0].stages[0].id.clone().expect("an id");

    let made = opportunities.create(&pipeline, "An engine", "open", &contact);
    let made = made
        .pipeline_stage_id(&stage)
        .monetary_value(1000.0)
        .await
        .expect("it is new");
    let id = made.opportunity.and_then(|one| one.id).expect("an id");
    let got = opportunities
        .get(&id)
        .await
        .expect("it is there")
        .opportunity
        .expect("one");
    assert_eq!(got.name.as_deref(), Some("An engine"));
    assert_eq!(got.monetary_value, Some(1000.0));

    let found = opportunities
        .search()
        .q("engine")
        .await
        .expect("it answers")
        .opportunities;
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].id.as_deref(), Some(&*id));
    let found = opportunities
        .search_advanced()
        .query("engine")
        .await
        .expect("it answers");
    assert_eq!(found.total, Some(1));
    let of_stage = opportunities
        .search()
        .pipeline_stage_id(&stage)
        .status("open")
        .limit(100)
        .await;
    let of_stage = of_stage.expect("it answers").opportunities;
    assert!(of_stage.iter().any(|one| one.id.as_deref() == Some(&*id)));
    assert!(
        of_stage
            .iter()
            .all(|one| one.pipeline_stage_id.as_deref() == Some(&*stage))
    );

    opportunities
        .update_status(&id, "won")
        .await
        .expect("it is there");
    opportunities
        .update(&id)
        .name("Two engines")
        .await
        .expect("it is there");
    let got = opportunities
        .get(&id)
        .await
        .expect("it is there")
        .opportunity
        .expect("one");
    assert_eq!(got.name.as_deref(), Some("Two engines"));
    assert_eq!(got.status.as_deref(), Some("won"));

    opportunities.delete(&id).await.expect("it is there");
    refused(opportunities.get(&id).await, ErrorKind::NotFound);
    let found = opportunities
        .search()
        .q("engines")
        .await
        .expect("it answers")
        .opportunities;
    assert!(found.is_empty());
}

#[tokio::test]
async fn what_was_there_at_first_is_in_a_pipeline_that_is_listed() {
    let mock = mock();
    let opportunities = account(&mock).opportunities();
    let pipelines = opportunities
        .list_pipelines()
        .await
        .expect("it answers")
        .pipelines;
    let pipeline = pipelines[0].id.as_deref().expect("an id");
    let found = opportunities
        .search()
        .pipeline_id(pipeline)
        .await
        .expect("it answers");
    assert_eq!(found.meta.and_then(|meta| meta.total), Some(30));
}
