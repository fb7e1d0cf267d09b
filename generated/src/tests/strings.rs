//! Claims about strings: they are read as `serde_json` reads them, byte by byte.

use proptest::prelude::*;

use crate::runtime as rt;
use rt::Json;

/// What stands between the quotes of a string, or what somebody sends as that.
fn inside() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        8 => "[ -~]",
        2 => any::<char>().prop_map(String::from),
        1 => prop::sample::select(vec!["\"", "\\", "\\\\", "\\\"", "\\n", "\\u00e9", "\\ud83d"])
            .prop_map(str::to_owned),
        1 => (0_u8..0x20).prop_map(|byte| char::from(byte).to_string()),
    ];
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..Default::default() })]

    #[test]
    fn a_string_is_what_serde_json_says_it_is(inside in inside(), before in "[ \n]{0,8}") {
        // What is before it moves it within the eight bytes that are looked at in one step.
        let text = format!("{before}\"{inside}\"");
        let theirs = serde_json::from_str::<Json>(&text).ok();
        let ours = rt::decode::<Json>(text.as_bytes()).ok();
        prop_assert_eq!(ours, theirs, "{}", text);
    }
}
