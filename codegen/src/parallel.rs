//! The same work on many items, on all cores, with the results in order.

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Documents nest up to a hundred levels, and each level costs several frames
/// in a debug build: more than the two megabytes that threads begin with.
const STACK: usize = 64 * 1024 * 1024;

/// Calls `work` for every item and gives the results in the items' order.
///
/// The order in which items are worked on is not fixed, so `work` must not
/// depend on it.
pub fn map<'a, T: Sync, R: Send>(items: &'a [T], work: impl Fn(&'a T) -> R + Sync) -> Vec<R> {
    in_order(items, &(0..items.len()).collect::<Vec<_>>(), work)
}

/// The same, the heaviest items first: what is begun last should not take longest.
pub fn map_by<'a, T: Sync, R: Send>(
    items: &'a [T],
    weight: impl Fn(&T) -> usize,
    work: impl Fn(&'a T) -> R + Sync,
) -> Vec<R> {
    let mut order: Vec<usize> = (0..items.len()).collect();
    order.sort_by_key(|&at| std::cmp::Reverse(weight(&items[at])));
    in_order(items, &order, work)
}

fn in_order<'a, T: Sync, R: Send>(
    items: &'a [T],
    order: &[usize],
    work: impl Fn(&'a T) -> R + Sync,
) -> Vec<R> {
    let workers = std::thread::available_parallelism()
        .map_or(1, usize::from)
        .min(items.len());
    let next = AtomicUsize::new(0);
    let results: Mutex<Vec<(usize, R)>> = Mutex::new(Vec::with_capacity(items.len()));
    let worker = || {
        loop {
            let turn = next.fetch_add(1, Ordering::Relaxed);
            let Some(&index) = order.get(turn) else { break };
            let result = work(&items[index]);
            if let Ok(mut results) = results.lock() {
                results.push((index, result));
            }
        }
    };
    std::thread::scope(|scope| {
        for _ in 0..workers {
            let started = std::thread::Builder::new()
                .stack_size(STACK)
                .spawn_scoped(scope, worker);
            if started.is_err() {
                // No thread to be had: the others, or this one, do the work.
                worker();
            }
        }
    });
    let mut results = results
        .into_inner()
        .unwrap_or_else(std::sync::PoisonError::into_inner);
    results.sort_unstable_by_key(|(index, _)| *index);
    results.into_iter().map(|(_, result)| result).collect()
}
