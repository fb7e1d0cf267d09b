//! Values that look like keys or tokens. Documentation shows them as examples;
//! nothing that could open a door comes along into our documents.

/// What a text looks like, where it looks like a secret.
pub fn looks_like(text: &str) -> Option<&'static str> {
    const PREFIXES: [(&str, &str); 17] = [
        ("sk_test_", "a Stripe key"),
        ("sk_live_", "a Stripe key"),
        ("pk_test_", "a Stripe key"),
        ("pk_live_", "a Stripe key"),
        ("rk_test_", "a Stripe key"),
        ("rk_live_", "a Stripe key"),
        ("whsec_", "a webhook secret"),
        ("pit-", "a private integration token"),
        ("ghp_", "a GitHub token"),
        ("github_pat_", "a GitHub token"),
        ("xoxb-", "a Slack token"),
        ("xoxp-", "a Slack token"),
        ("AKIA", "an AWS key"),
        ("AIza", "a Google key"),
        ("ya29.", "a Google token"),
        ("EAA", "a Facebook token"),
        ("SG.", "a SendGrid key"),
    ];
    for word in text.split(|c: char| c.is_whitespace() || "\"'=,;&?()<>".contains(c)) {
        for (prefix, what) in PREFIXES {
            // A prefix with next to nothing behind it names a kind of key.
            if let Some(rest) = word.strip_prefix(prefix)
                && rest.len() >= 8
                && rest
                    .chars()
                    .all(|c| c.is_ascii_alphanumeric() || "_-.".contains(c))
            {
                return Some(what);
            }
        }
        if word.starts_with("eyJ") && word.len() >= 16 {
            return Some("a JSON web token");
        }
        if word.len() > 40 && is_random(word) {
            return Some("a long random text");
        }
    }
    if let Some(rest) = text.trim_start().strip_prefix("Bearer ")
        && rest.trim().len() >= 8
        && !rest.contains(['<', '{'])
    {
        return Some("a bearer token");
    }
    (text.contains("-----BEGIN ") && text.contains("KEY")).then_some("a private key")
}

/// Whether a long word is what a generator of keys would write: hexadecimal or
/// base64 throughout, with digits among the letters, and no words in it.
fn is_random(word: &str) -> bool {
    let alphabet = |c: char| c.is_ascii_alphanumeric() || "+/=_-".contains(c);
    if !word.chars().all(alphabet) {
        return false;
    }
    // Paths and slugs fall into short parts; a key does not.
    let longest = word
        .split(['/', '_', '-', '+', '='])
        .map(str::len)
        .max()
        .unwrap_or(0);
    let digits = word.chars().filter(char::is_ascii_digit).count();
    longest >= 24 && digits >= 3 && word.chars().any(|c| c.is_ascii_alphabetic())
}
