/** The number of leading items for which `before` holds; `before` must hold for a prefix of the items only. */
export function partitionPoint<Item>(items: ArrayLike<Item>, before: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (before(items[middle] as Item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
