#include "values/containers/set.h"

#include <utility>

#include "values/containers/dict.h"
#include "values/core/hash.h"
#include "values/core/operators.h"
#include "values/core/runtime.h"
#include "values/core/type.h"
#include "values/exceptions/exception.h"

namespace loopscope {

namespace {

constexpr std::size_t linear_probes = 9;
constexpr int perturb_shift = 5;

}  // namespace

Ref<SetObject> make_set(Runtime& runtime) { return runtime.heap.make<SetObject>(*runtime.types.set); }
Ref<SetObject> make_ordered_set(Runtime& runtime) {
  Ref<SetObject> set = make_set(runtime);
  set->keep_order();
  return set;
}
Ref<SetObject> make_frozenset(Runtime& runtime) { return runtime.heap.make<SetObject>(*runtime.types.frozenset); }

Completion<SetObject::Place> SetObject::look_up(Runtime& runtime, Value const& key, std::int64_t hash) const {
  while (true) {
    std::size_t const mask = m_table.size() - 1;
    std::size_t index = static_cast<std::size_t>(hash) & mask;
    auto perturbation = static_cast<std::uint64_t>(hash);
    bool changed = false;
    Entry* dummy = nullptr;
    while (!changed) {
      std::size_t const probes = index + linear_probes <= mask ? linear_probes : 0;
      for (std::size_t probe = 0; probe <= probes && !changed; ++probe) {
        Entry* entry = &m_table[index + probe];
        if (entry->key.is_unset()) {
          if (entry->hash != dummy_hash) return Place{entry, dummy};
          dummy = entry;
          continue;
        }
        if (entry->hash != hash) continue;
        if (identical(entry->key, key)) return Place{entry};
        Value const candidate = entry->key;
        Entry const* const table = m_table.data();
        bool const is_equal = TRY(equals(runtime, candidate, key));
        changed = table != m_table.data() || !identical(entry->key, candidate);
        if (is_equal && !changed) return Place{entry};
      }
      perturbation >>= perturb_shift;
      index = (index * 5 + 1 + static_cast<std::size_t>(perturbation)) & mask;
    }
  }
}

Completion<bool> SetObject::contains_hashed(Runtime& runtime, Value const& key, std::int64_t hash) const {
  return !TRY(look_up(runtime, key, hash)).entry->key.is_unset();
}

Completion<bool> SetObject::contains(Runtime& runtime, Value const& key) const {
  std::int64_t const hash = TRY(hash_for_role(runtime, key, "a set element"));
  return contains_hashed(runtime, key, hash);
}

Completion<bool> SetObject::add(Runtime& runtime, Value const& key) {
  std::int64_t const hash = TRY(hash_for_role(runtime, key, "a set element"));
  return add_hashed(runtime, key, hash);
}

Completion<bool> SetObject::add_hashed(Runtime& runtime, Value const& key, std::int64_t hash) {
  Place const place = TRY(look_up(runtime, key, hash));
  if (!place.entry->key.is_unset()) return false;
  ++m_used;
  Entry* const entry = place.dummy ? place.dummy : place.entry;
  entry->key = key;
  entry->hash = hash;
  if (m_order) m_order->push_back(*entry);
  if (place.dummy) return true;
  ++m_fill;
  if (m_fill * 5 >= (m_table.size() - 1) * 3) resize(m_used > 50000 ? m_used * 2 : m_used * 4);
  return true;
}

Completion<bool> SetObject::remove(Runtime& runtime, Value const& key) {
  std::int64_t const hash = TRY(hash_for_role(runtime, key, "a set element"));
  return remove_hashed(runtime, key, hash);
}

Completion<bool> SetObject::remove_hashed(Runtime& runtime, Value const& key, std::int64_t hash) {
  Entry* const entry = TRY(look_up(runtime, key, hash)).entry;
  if (entry->key.is_unset()) return false;
  entry->hash = dummy_hash;
  --m_used;
  Value const dropped = std::move(entry->key);
  if (m_order) forget_place(dropped);
  return true;
}

void SetObject::forget_place(Value const& key) {
  for (Entry& entry : *m_order) {
    if (!identical(entry.key, key)) continue;
    entry.key = Value::unset();
    break;
  }
  // Unset keys at the front are removed immediately, all of them when there are many.
  if (m_order->size() > 2 * m_used + minimum_slots) {
    std::erase_if(*m_order, [](Entry const& entry) { return entry.key.is_unset(); });
  }
}

Value SetObject::pop() {
  if (m_used == 0) return Value::unset();
  if (m_order) {
    std::size_t position = 0;
    Entry const first = *next(position);
    // The key is present, so the search compares no other key.
    (void)remove_hashed(type().runtime(), first.key, first.hash);
    return first.key;
  }
  std::size_t const mask = m_table.size() - 1;
  std::size_t index = m_finger & mask;
  while (m_table[index].key.is_unset()) index = (index + 1) & mask;
  m_table[index].hash = dummy_hash;
  --m_used;
  m_finger = index + 1;
  return std::exchange(m_table[index].key, Value::unset());
}

void SetObject::clear() {
  std::vector<Entry> dropped(minimum_slots);
  dropped.swap(m_table);
  m_used = m_fill = m_finger = 0;
  if (m_order) {
    // This list owns the items too, in insertion order.
    dropped.clear();
    dropped.swap(*m_order);
  }
  for (Entry& entry : dropped) entry.key = Value::unset();
}

void SetObject::swap(SetObject& other) {
  std::swap(m_table, other.m_table);
  std::swap(m_order, other.m_order);
  std::swap(m_used, other.m_used);
  std::swap(m_fill, other.m_fill);
  std::swap(m_finger, other.m_finger);
}

void SetObject::insert_clean(Value key, std::int64_t hash) {
  std::size_t const mask = m_table.size() - 1;
  std::size_t index = static_cast<std::size_t>(hash) & mask;
  auto perturbation = static_cast<std::uint64_t>(hash);
  while (true) {
    std::size_t const probes = index + linear_probes <= mask ? linear_probes : 0;
    for (std::size_t probe = 0; probe <= probes; ++probe) {
      Entry& entry = m_table[index + probe];
      if (!entry.key.is_unset()) continue;
      entry.key = std::move(key);
      entry.hash = hash;
      return;
    }
    perturbation >>= perturb_shift;
    index = (index * 5 + 1 + static_cast<std::size_t>(perturbation)) & mask;
  }
}

void SetObject::resize(std::size_t minimum_used) {
  std::size_t slots = minimum_slots;
  while (slots <= minimum_used) slots *= 2;
  std::vector<Entry> old(slots);
  old.swap(m_table);
  m_fill = m_used;
  for (Entry& entry : old) {
    if (!entry.key.is_unset()) insert_clean(std::move(entry.key), entry.hash);
  }
}

void SetObject::reserve_for(std::size_t more) {
  if ((m_fill + more) * 5 >= (m_table.size() - 1) * 3) resize((m_used + more) * 2);
}

Completion<void> SetObject::merge(Runtime& runtime, SetObject const& other) {
  if (&other == this || other.m_used == 0) return {};
  if (m_order || other.m_order) {
    std::size_t position = 0;
    while (Entry const* entry = other.next(position)) {
      Entry const copy = *entry;
      TRY(add_hashed(runtime, copy.key, copy.hash));
    }
    return {};
  }
  reserve_for(other.m_used);
  if (m_fill == 0 && m_table.size() == other.m_table.size() && other.m_fill == other.m_used) {
    m_table = other.m_table;
    m_used = m_fill = other.m_used;
    return {};
  }
  if (m_fill == 0) {
    m_fill = m_used = other.m_used;
    for (Entry const& entry : other.m_table) {
      if (!entry.key.is_unset()) insert_clean(entry.key, entry.hash);
    }
    return {};
  }
  for (std::size_t index = 0; index < other.m_table.size(); ++index) {
    Entry const entry = other.m_table[index];
    if (!entry.key.is_unset()) TRY(add_hashed(runtime, entry.key, entry.hash));
  }
  return {};
}

SetObject::Entry const* SetObject::next(std::size_t& position) const {
  std::vector<Entry> const& entries = m_order ? *m_order : m_table;
  while (position < entries.size()) {
    Entry const& entry = entries[position++];
    if (!entry.key.is_unset()) return &entry;
  }
  return nullptr;
}

Completion<void> update(Runtime& runtime, SetObject& set, Value const& iterable) {
  if (auto* other = iterable.if_is<SetObject>()) return set.merge(runtime, *other);
  auto* dict = iterable.if_is<DictObject>();
  // A class of the program with its own iteration must be iterated through its methods.
  if (dict && dict->type().slots.iterate == runtime.types.dict->slots.iterate) {
    set.reserve_for(dict->size());
    std::size_t position = 0;
    while (DictObject::Entry const* entry = dict->next(position)) {
      Value const key = entry->key;
      TRY(set.add_hashed(runtime, key, entry->hash));
    }
    return {};
  }
  Value const iterator = TRY(iterate(runtime, iterable));
  while (true) {
    Value const item = TRY(next(runtime, iterator));
    if (item.is_unset()) return {};
    TRY(set.add(runtime, item));
  }
}

Type& plain_type_of(Runtime& runtime, SetObject const& set) {
  return set.type().is_subtype_of(*runtime.types.frozenset) ? *runtime.types.frozenset : *runtime.types.set;
}

Ref<SetObject> copy_set(Runtime& runtime, SetObject const& source) {
  Ref<SetObject> copy = runtime.heap.make<SetObject>(plain_type_of(runtime, source));
  if (source.keeps_order()) copy->keep_order();
  // Merging into an empty set compares no keys, so it cannot raise.
  auto merged = copy->merge(runtime, source);
  static_cast<void>(merged);
  return copy;
}

Completion<Value> sought_key(Runtime& runtime, Value const& value) {
  auto const* set = value.if_is<SetObject>();
  if (!set || set->type().is_subtype_of(*runtime.types.frozenset)) return value;
  if (!hash(runtime, value).is_raised()) return value;
  if (!runtime.raised_is(runtime.types.type_error)) return Raised{};
  runtime.take_exception();
  Ref<SetObject> frozen = runtime.heap.make<SetObject>(*runtime.types.frozenset);
  TRY(frozen->merge(runtime, *set));
  return Value::from(std::move(frozen));
}

}  // namespace loopscope
