//! What must hold of everything that the generator says.

use codegen::diagnostic::Diagnostics;

/// Every problem says what it is and what to do, and none is the generator's own.
pub(super) fn say_what_to_do(problems: &Diagnostics) {
    assert!(!problems.is_empty(), "it failed without a reason");
    for problem in problems.iter() {
        assert!(!problem.message.trim().is_empty(), "{problem}");
        assert!(!problem.help.trim().is_empty(), "{problem}");
        let ours = ["internal", "lost-operation", "no-rust"];
        assert!(!ours.contains(&problem.code), "{problem}");
    }
}
