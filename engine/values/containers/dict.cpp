#include "values/containers/dict.h"

#include <algorithm>

#include "values/core/hash.h"
#include "values/core/operators.h"
#include "values/core/runtime.h"
#include "values/core/type.h"

namespace loopscope {

namespace {

constexpr std::size_t minimum_slots = 8;

std::size_t next_slot(std::size_t slot, std::uint64_t& perturbation, std::size_t mask) {
  perturbation >>= 5;
  return (slot * 5 + static_cast<std::size_t>(perturbation) + 1) & mask;
}

/// The key as a str whose equality no class of the program can override; null for all other keys.
StrObject const* plain_str(Value const& key) {
  auto* string = key.if_is<StrObject>();
  return string && !string->type().is_guest_class ? string : nullptr;
}

Completion<std::int64_t> hash_key(Runtime& runtime, Value const& key) {
  if (auto* string = plain_str(key)) return string->hash();
  return hash_for_role(runtime, key, "a dict key");
}

}  // namespace

Ref<DictObject> make_dict(Runtime& runtime) { return runtime.heap.make<DictObject>(*runtime.types.dict); }

Completion<std::int64_t> DictObject::place(Runtime& runtime, Value const& key, std::int64_t hash) const {
  if (auto* string = plain_str(key)) {
    // Str keys are compared without guest code; any other key with the same hash needs the general path.
    bool plain = true;
    if (m_slots.empty()) return -1;
    std::size_t const mask = m_slots.size() - 1;
    auto perturbation = static_cast<std::uint64_t>(hash);
    for (std::size_t slot = static_cast<std::size_t>(hash) & mask;; slot = next_slot(slot, perturbation, mask)) {
      std::uint32_t const index = m_slots[slot];
      if (index == empty_slot) break;
      if (index == dummy_slot || m_entries[index].hash != hash) continue;
      Value const& candidate = m_entries[index].key;
      if (auto* other = plain_str(candidate)) {
        if (same_text(*string, *other)) return index;
      } else {
        plain = false;
        break;
      }
    }
    if (plain) return -1;
  }
  while (true) {
    if (m_slots.empty()) return -1;
    std::size_t const mask = m_slots.size() - 1;
    auto perturbation = static_cast<std::uint64_t>(hash);
    bool changed = false;
    for (std::size_t slot = static_cast<std::size_t>(hash) & mask; !changed;
         slot = next_slot(slot, perturbation, mask)) {
      std::uint32_t const index = m_slots[slot];
      if (index == empty_slot) return -1;
      if (index == dummy_slot || m_entries[index].hash != hash) continue;
      Value const candidate = m_entries[index].key;
      if (identical(candidate, key)) return index;
      bool const is_equal = TRY(equals(runtime, candidate, key));
      changed = m_slots.size() != mask + 1 || m_slots[slot] != index || !identical(m_entries[index].key, candidate);
      if (is_equal && !changed) return index;
    }
  }
}

std::int64_t DictObject::place_of_str(StrObject const& key) const {
  if (m_slots.empty()) return -1;
  std::int64_t const hash = key.hash();
  std::size_t const mask = m_slots.size() - 1;
  auto perturbation = static_cast<std::uint64_t>(hash);
  for (std::size_t slot = static_cast<std::size_t>(hash) & mask;; slot = next_slot(slot, perturbation, mask)) {
    std::uint32_t const index = m_slots[slot];
    if (index == empty_slot) return -1;
    if (index == dummy_slot) continue;
    Entry const& entry = m_entries[index];
    if (entry.hash != hash || !entry.key.is<StrObject>()) continue;
    if (same_text(*entry.key.as<StrObject>(), key)) return index;
  }
}

Completion<Value const*> DictObject::find(Runtime& runtime, Value const& key) const {
  std::int64_t const hash = TRY(hash_key(runtime, key));
  return find_hashed(runtime, key, hash);
}

Completion<Value const*> DictObject::find_hashed(Runtime& runtime, Value const& key, std::int64_t hash) const {
  std::int64_t const index = TRY(place(runtime, key, hash));
  return index < 0 ? nullptr : &m_entries[static_cast<std::size_t>(index)].value;
}

Value const* DictObject::find_str(StrObject const& key) const {
  std::int64_t const index = place_of_str(key);
  return index < 0 ? nullptr : &m_entries[static_cast<std::size_t>(index)].value;
}

Completion<void> DictObject::set(Runtime& runtime, Value const& key, Value value) {
  std::int64_t const hash = TRY(hash_key(runtime, key));
  return set_hashed(runtime, key, hash, std::move(value));
}

Completion<void> DictObject::set_hashed(Runtime& runtime, Value const& key, std::int64_t hash, Value value) {
  std::int64_t const index = TRY(place(runtime, key, hash));
  if (index >= 0) {
    std::swap(m_entries[static_cast<std::size_t>(index)].value, value);
  } else {
    append(key, hash, std::move(value));
  }
  return {};
}

void DictObject::set_str(Ref<StrObject> key, Value value) {
  std::int64_t const index = place_of_str(*key);
  if (index >= 0) {
    std::swap(m_entries[static_cast<std::size_t>(index)].value, value);
  } else {
    std::int64_t const hash = key->hash();
    append(Value::from(std::move(key)), hash, std::move(value));
  }
}

Completion<Value> DictObject::take(Runtime& runtime, Value const& key) {
  std::int64_t const hash = TRY(hash_key(runtime, key));
  std::int64_t const index = TRY(place(runtime, key, hash));
  if (index < 0) return Value::unset();
  Value value = std::move(m_entries[static_cast<std::size_t>(index)].value);
  remove_place(static_cast<std::uint32_t>(index));
  return value;
}

Value DictObject::take_str(StrObject const& key) {
  std::int64_t const index = place_of_str(key);
  if (index < 0) return Value::unset();
  Value value = std::move(m_entries[static_cast<std::size_t>(index)].value);
  remove_place(static_cast<std::uint32_t>(index));
  return value;
}

void DictObject::clear() {
  std::vector<Entry> dropped;
  dropped.swap(m_entries);
  m_slots.clear();
  m_size = 0;
  // The program can observe the destruction of the items: destroy them in order, as CPython does.
  for (Entry& entry : dropped) {
    entry.key = Value::unset();
    entry.value = Value::unset();
  }
}

DictObject::Entry const* DictObject::next(std::size_t& position) const {
  while (position < m_entries.size()) {
    Entry const& entry = m_entries[position++];
    if (!entry.key.is_unset()) return &entry;
  }
  return nullptr;
}

DictObject::Entry const* DictObject::previous(std::size_t& position) const {
  position = std::min(position, m_entries.size());
  while (position > 0) {
    Entry const& entry = m_entries[--position];
    if (!entry.key.is_unset()) return &entry;
  }
  return nullptr;
}

std::size_t DictObject::slot_of_place(std::int64_t hash, std::uint32_t place) const {
  std::size_t const mask = m_slots.size() - 1;
  auto perturbation = static_cast<std::uint64_t>(hash);
  std::size_t slot = static_cast<std::size_t>(hash) & mask;
  while (m_slots[slot] != place) slot = next_slot(slot, perturbation, mask);
  return slot;
}

void DictObject::append(Value key, std::int64_t hash, Value value) {
  if (m_entries.size() + 1 > m_slots.size() * 2 / 3) {
    std::size_t slots = minimum_slots;
    while (slots < m_size * 3) slots *= 2;
    rebuild(slots);
  }
  std::size_t const mask = m_slots.size() - 1;
  auto perturbation = static_cast<std::uint64_t>(hash);
  std::size_t slot = static_cast<std::size_t>(hash) & mask;
  while (m_slots[slot] != empty_slot && m_slots[slot] != dummy_slot) slot = next_slot(slot, perturbation, mask);
  m_slots[slot] = static_cast<std::uint32_t>(m_entries.size());
  m_entries.push_back({hash, std::move(key), std::move(value)});
  ++m_size;
}

// The emptied entry stays until `rebuild`, because the number of entries counts the slots in use, including dummies.
void DictObject::remove_place(std::uint32_t place) {
  Entry& entry = m_entries[place];
  m_slots[slot_of_place(entry.hash, place)] = dummy_slot;
  --m_size;
  Value const key = std::move(entry.key);
  Value const value = std::move(entry.value);
  if (m_size == 0) {
    m_entries.clear();
    std::ranges::fill(m_slots, empty_slot);
  }
}

void DictObject::rebuild(std::size_t slots) {
  std::erase_if(m_entries, [](Entry const& entry) { return entry.key.is_unset(); });
  m_slots.assign(slots, empty_slot);
  std::size_t const mask = slots - 1;
  for (std::size_t index = 0; index < m_entries.size(); ++index) {
    std::int64_t const hash = m_entries[index].hash;
    auto perturbation = static_cast<std::uint64_t>(hash);
    std::size_t slot = static_cast<std::size_t>(hash) & mask;
    while (m_slots[slot] != empty_slot) slot = next_slot(slot, perturbation, mask);
    m_slots[slot] = static_cast<std::uint32_t>(index);
  }
}

Ref<DictObject> copy_dict(Runtime& runtime, DictObject const& source) {
  Ref<DictObject> copy = make_dict(runtime);
  std::size_t position = 0;
  while (DictObject::Entry const* entry = source.next(position)) copy->append(entry->key, entry->hash, entry->value);
  return copy;
}

}  // namespace loopscope
