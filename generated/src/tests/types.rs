//! Claims about values: read forgivingly, written exactly.

use super::api::{Contact, Level, Nothing, Payload, Slots, Status, Step, Tagged};
use super::{again, json, read, rt, write};

#[test]
fn scalars_convert_where_nothing_is_lost() {
    let contact: Contact = read(r#"{"id":5,"dnd":"true","age":"20","count":3.0}"#);
    assert_eq!(contact.id.as_deref(), Some("5"));
    assert_eq!(contact.dnd, Some(true));
    assert_eq!(contact.age, Some(20.0));
    assert_eq!(contact.count, Some(3));
    assert!(contact.extra.is_empty());
    assert_eq!(read::<String>("true"), "true");
    assert_eq!(read::<String>("1.0"), "1");
}

#[test]
fn what_does_not_convert_is_kept_and_written_back() {
    let text = r#"{"id":{"a":1},"dnd":"yes","age":"007","count":1.5,"tags":"x","children":{},
        "byDay":[],"parent":"none","status":{}}"#;
    let contact: Contact = read(text);
    assert_eq!(contact.age, None);
    assert_eq!(contact.extra.len(), 9);
    assert_eq!(contact.extra.get("dnd"), Some(&json("\"yes\"")));
    assert_eq!(json(&write(&contact)), json(text));
}

#[test]
fn numbers_that_a_float_would_change_are_kept() {
    let text = r#"{"age":9007199254740993,"count":9223372036854775807}"#;
    let contact: Contact = read(text);
    assert_eq!(contact.age, None);
    assert_eq!(contact.count, Some(i64::MAX));
    assert_eq!(again::<Contact>(text), json(text));
    assert_eq!(
        again::<Contact>(r#"{"age":"+491512345678"}"#),
        json(r#"{"age":"+491512345678"}"#)
    );
    assert_eq!(
        again::<Contact>(r#"{"count":1e300}"#),
        json(r#"{"count":1e300}"#)
    );
}

#[test]
fn whole_numbers_are_written_without_a_point() {
    assert_eq!(write(&20.0), "20");
    assert_eq!(write(&-3.0), "-3");
    assert_eq!(write(&0.5), "0.5");
    assert_eq!(write(&1e300), "1e+300");
    assert!(rt::to_json(&f64::NAN).is_err());
    assert!(rt::to_json(&f64::INFINITY).is_err());
}

#[test]
fn absent_null_and_a_value_are_three_things_where_the_document_says_nullable() {
    assert_eq!(read::<Contact>("{}").nick, None);
    assert_eq!(read::<Contact>(r#"{"nick":null}"#).nick, Some(None));
    assert_eq!(
        read::<Contact>(r#"{"nick":"x"}"#).nick,
        Some(Some("x".into()))
    );
    for text in [
        "{}",
        r#"{"nick":null}"#,
        r#"{"nick":"x"}"#,
        r#"{"nick":[]}"#,
    ] {
        assert_eq!(again::<Contact>(text), json(text));
    }
    assert_eq!(read::<Contact>(r#"{"id":null}"#), Contact::default());
}

#[test]
fn unknown_fields_are_kept_and_written_back() {
    let text = r#"{"id":"a","new":{"deep":[1,null]},"nil":null}"#;
    let contact: Contact = read(text);
    assert_eq!(contact.extra.len(), 2);
    assert_eq!(
        contact
            .extra
            .iter()
            .map(|(name, _)| name)
            .collect::<Vec<_>>(),
        ["new", "nil"]
    );
    assert_eq!(json(&write(&contact)), json(text));
}

#[test]
fn a_field_that_is_set_replaces_its_unconverted_value() {
    let mut contact: Contact = read(r#"{"age":{"years":3}}"#);
    contact.age = Some(3.0);
    assert_eq!(write(&contact), r#"{"age":3}"#);
}

#[test]
fn the_last_of_equal_names_wins() {
    let contact: Contact = read(r#"{"age":{},"age":2}"#);
    assert!(contact.extra.is_empty(), "what was replaced is gone");
    assert_eq!(
        write(&read::<Contact>(r#"{"age":{},"age":2}"#)),
        r#"{"age":2}"#
    );
    assert_eq!(
        write(&read::<Contact>(r#"{"age":2,"age":{}}"#)),
        r#"{"age":{}}"#
    );
    assert_eq!(
        write(&read::<Contact>(r#"{"tags":["a"],"tags":null}"#)),
        r#"{"tags":null}"#
    );
    assert_eq!(
        write(&read::<rt::Map<f64>>(r#"{"a":1,"a":[]}"#)),
        r#"{"a":[]}"#
    );
}

#[test]
fn an_extra_that_was_emptied_equals_one_that_never_held_anything() {
    let mut extra = rt::Extra::default();
    assert_eq!(extra.insert("a", 1), None);
    assert_eq!(extra.insert("a", 2), Some(1.into()));
    assert_eq!(extra.remove("a"), Some(2.into()));
    assert_eq!(extra, rt::Extra::default());
    assert_eq!(extra.remove("a"), None);
    assert_eq!(rt::Extra::from_iter([("a", 1)]).len(), 1);
}

#[test]
fn a_model_without_fields_keeps_all() {
    assert_eq!(again::<Nothing>(r#"{"a":1}"#), json(r#"{"a":1}"#));
}

#[test]
fn a_list_reads_as_a_slice_whatever_came() {
    for text in ["{}", r#"{"tags":null}"#, r#"{"tags":[]}"#, r#"{"tags":7}"#] {
        let contact: Contact = read(text);
        assert!(contact.tags.is_empty());
        assert_eq!(contact.tags.iter().count(), 0);
        assert_eq!(again::<Contact>(text), json(text));
    }
    assert!(read::<Contact>("{}").tags.is_absent());
    assert!(read::<Contact>(r#"{"tags":null}"#).tags.is_null());
}

#[test]
fn elements_that_do_not_convert_keep_their_places() {
    let text = r#"[null,"a",{"x":1},"b",["c"]]"#;
    let list: rt::List<String> = read(text);
    assert_eq!(list, ["a".to_owned(), "b".to_owned()]);
    let places: Vec<usize> = list.unconverted().iter().map(|(place, _)| *place).collect();
    assert_eq!(places, [0, 2, 4]);
    assert_eq!(write(&list), text);
    let longer = r#"[null,"a",{"x":1},"b",["c"],"d"]"#;
    let mut list = list;
    list.push("d".into());
    assert_eq!(write(&list), longer);
}

#[test]
fn null_is_an_element_of_a_list_of_anything() {
    let list: rt::List<rt::Json> = read("[null,1]");
    assert_eq!(list.len(), 2);
    assert_eq!(write(&list), "[null,1]");
    assert_eq!(
        again::<rt::List<rt::List<f64>>>("[[1],null,[]]"),
        json("[[1],null,[]]")
    );
}

#[test]
fn a_list_is_made_from_what_is_at_hand() {
    let lists = [
        rt::List::<String>::from(vec!["a"]),
        ["a"].into(),
        ["a".to_owned()].into(),
        vec!["a".to_owned()].into(),
        (&["a"][..]).into(),
        (&vec!["a".to_owned()]).into(),
        ["a".to_owned()].into_iter().collect(),
    ];
    for list in &lists {
        assert_eq!(*list, vec!["a".to_owned()]);
    }
    let none: rt::List<f64> = vec![].into();
    assert_eq!(write(&none), "[]");
    assert_eq!(write(&rt::List::<f64>::null()), "null");
    let mut list = rt::List::new();
    list.extend([1.0, 2.0]);
    for item in &mut list {
        *item += 1.0;
    }
    assert_eq!(list.into_vec(), [2.0, 3.0]);
}

#[test]
fn a_stray_entry_of_a_map_is_kept() {
    let text = r#"{"byDay":{"2026-01-01":{"slots":["9:00"]},"traceId":"t"}}"#;
    let contact: Contact = read(text);
    assert_eq!(contact.by_day.len(), 1);
    assert_eq!(contact.by_day["2026-01-01"].slots.len(), 1);
    assert_eq!(
        contact.by_day.unconverted().next(),
        Some(("traceId", &json("\"t\"")))
    );
    assert_eq!(json(&write(&contact)), json(text));
    for text in [
        "{}",
        r#"{"byDay":null}"#,
        r#"{"byDay":{}}"#,
        r#"{"byDay":[1]}"#,
    ] {
        assert!(read::<Contact>(text).by_day.is_empty());
        assert_eq!(again::<Contact>(text), json(text));
    }
    let mut map: rt::Map<f64> = read(r#"{"a":"x","b":1}"#);
    map.insert("a", 2.0);
    assert_eq!(write(&map), r#"{"a":2,"b":1}"#);
    assert_eq!(rt::Map::from([("a", 2.0), ("b", 1.0)]), map);
}

#[test]
fn models_nest() {
    let text = r#"{"parent":{"parent":{"id":"x","?":1}},"children":[{"tags":["a"]},3]}"#;
    let contact: Contact = read(text);
    assert_eq!(contact.children.len(), 1);
    assert_eq!(json(&write(&contact)), json(text));
}

#[test]
fn an_enum_keeps_what_it_does_not_know() {
    assert_eq!(read::<Status>("\"open\""), Status::Open);
    assert_eq!(read::<Status>("\"OPEN\""), Status::Unknown("OPEN".into()));
    assert_eq!(write(&Status::from("later")), "\"later\"");
    assert_eq!(Status::from(String::from("won")), Status::Won);
    assert_eq!(write(&read::<Status>("5")), "\"5\"");
    assert_eq!(Status::Won.to_string(), "won");
    assert_eq!(Status::known(), ["open", "won"]);
    assert_eq!(
        read::<Contact>(r#"{"status":""}"#).status,
        Some(Status::Unknown("".into()))
    );
}

#[test]
fn an_enum_can_be_of_numbers() {
    assert_eq!(read::<Step>("1"), Step::One);
    assert_eq!(read::<Step>("\"2.5\""), Step::TwoAndAHalf);
    assert_eq!(read::<Step>("9"), Step::Unknown(9.0));
    assert_eq!(write(&Step::One), "1");
    assert_eq!(Step::known(), [1.0, 2.5]);
    assert_eq!(read::<Level>("-1"), Level::Below);
    assert_eq!(write(&Level::from(7)), "7");
    assert_eq!(Level::Above.to_string(), "1");
}

#[test]
fn a_union_is_the_branch_that_fits_best() {
    assert!(matches!(
        read(r#"{"id":"a","slots":[]}"#),
        Payload::Contact(_)
    ));
    assert!(matches!(read(r#"{"slots":[],"x":1}"#), Payload::Slots(_)));
    assert!(matches!(read(r#"["a"]"#), Payload::Names(_)));
    assert!(matches!(read("\"open\""), Payload::Status(Status::Open)));
    assert!(matches!(read("\"hello\""), Payload::Text(_)));
    assert!(matches!(read("[{}]"), Payload::Other(_)));
    assert!(matches!(read(r#"{"strange":1}"#), Payload::Other(_)));
    for text in [
        r#"{"slots":[1,{}],"x":1}"#,
        r#"["a"]"#,
        "[{}]",
        r#"{"strange":null}"#,
    ] {
        let expected = match text {
            r#"{"slots":[1,{}],"x":1}"# => r#"{"slots":["1",{}],"x":1}"#,
            same => same,
        };
        assert_eq!(again::<Payload>(text), json(expected));
    }
}

#[test]
fn a_union_can_be_chosen_by_a_field() {
    assert!(matches!(
        read(r#"{"kind":"person","slots":[]}"#),
        Tagged::Contact(_)
    ));
    assert!(matches!(
        read(r#"{"kind":"slots","id":"x"}"#),
        Tagged::Slots(_)
    ));
    for text in [r#"{"kind":"?"}"#, r#"{"id":"x"}"#, "[1]", "3"] {
        assert!(matches!(read(text), Tagged::Other(_)));
        assert_eq!(again::<Tagged>(text), json(text));
    }
    assert_eq!(
        again::<Tagged>(r#"{"kind":"slots","id":"x"}"#),
        json(r#"{"kind":"slots","id":"x"}"#)
    );
}

#[test]
fn serde_stores_and_restores_what_was_read() {
    let contact: Contact = read(r#"{"id":"a","tags":[1],"?":[]}"#);
    let text = serde_json::to_string(&contact).expect("it can be written");
    assert_eq!(
        serde_json::from_str::<Contact>(&text).expect("it can be read"),
        contact
    );
    let value = serde_json::to_value(&contact).expect("it can be written");
    assert_eq!(
        serde_json::from_value::<Contact>(value).expect("it can be read"),
        contact
    );
    let error = serde_json::from_str::<Contact>("[]").expect_err("a list is no contact");
    assert!(
        error
            .to_string()
            .starts_with("a list where an object is expected"),
        "{error}"
    );
    assert!(serde_json::from_str::<Slots>("null").is_err());
    assert!(
        serde_json::from_str::<Option<Slots>>("null")
            .expect("null is none")
            .is_none()
    );
    assert!(
        serde_json::from_str::<rt::List<f64>>("null")
            .expect("null is a list")
            .is_null()
    );
}

#[test]
fn an_absent_list_alone_is_written_as_empty() {
    assert_eq!(write(&rt::List::<f64>::new()), "[]");
}

#[test]
fn what_models_carry_for_nothing_is_small() {
    assert_eq!(size_of::<rt::Extra>(), 8);
    assert!(size_of::<rt::List<String>>() <= 40);
    assert_eq!(size_of::<rt::Error>(), 8);
}
