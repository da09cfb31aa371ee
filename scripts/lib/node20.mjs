/** Vitest 5 tells of a failed test with `Map.groupBy`, which Node 20 lacks: without this, a failure would hide its own reason. */
Map.groupBy ??= (items, keyOf) => {
  const groups = new Map();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
};
