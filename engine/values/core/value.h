#pragma once

#include <bit>
#include <cstdint>
#include <utility>

#include "base/assert.h"
#include "values/core/object.h"

namespace loopscope {

/// A guest value in 64 bits: a float, a small int, None, True, False, NotImplemented, Ellipsis, a reference to an
/// Object, or `unset` (no value: an unbound variable, an exhausted iterator, a missing argument; never visible to guest
/// code).
///
/// A Value owns its reference: copying increments the reference count, moving does not. Floats are stored unchanged;
/// all other values are encoded in negative quiet NaNs: 16 bits of tag, 48 bits of payload. Ints of up to 48 bits are
/// inline, wider ones are IntObjects (values/numbers/int.h hides the difference).
class [[clang::trivial_abi]] Value {
 public:
  constexpr Value() = default;
  Value(Value const& other) : m_bits(other.m_bits) {
    if (is_object()) object()->retain();
  }
  Value(Value&& other) noexcept : m_bits(std::exchange(other.m_bits, unset_bits)) {}
  Value& operator=(Value const& other) {
    Value copy(other);
    std::swap(m_bits, copy.m_bits);
    return *this;
  }
  Value& operator=(Value&& other) noexcept {
    std::swap(m_bits, other.m_bits);
    return *this;
  }
  ~Value() {
    if (is_object()) object()->release();
  }

  /// Used only by Completion<Value>: "an exception was raised". No other Value has this bit pattern.
  static constexpr Value raised_marker() { return Value(raised_bits); }
  constexpr bool is_raised_marker() const { return m_bits == raised_bits; }

  static constexpr Value unset() { return Value(unset_bits); }
  static constexpr Value none() { return Value(none_bits); }
  static constexpr Value boolean(bool value) { return Value(value ? true_bits : false_bits); }
  static constexpr Value not_implemented() { return Value(not_implemented_bits); }
  static constexpr Value ellipsis() { return Value(ellipsis_bits); }
  static Value number(double value) {
    if (value != value) return Value(canonical_nan_bits);
    return Value(std::bit_cast<std::uint64_t>(value));
  }
  /// A NaN that is identical only to NaNs with the same mark. The mark fits 48 bits and is not 0; `number` uses 0.
  static constexpr Value marked_nan(std::uint64_t mark) { return Value(canonical_nan_bits | mark); }
  static constexpr bool fits_inline(std::int64_t value) { return value >= -(1LL << 47) && value < (1LL << 47); }
  /// The value must fit 48 bits (see `fits_inline`); `int_value` in values/numbers/int.h accepts any value.
  static constexpr Value small_int(std::int64_t value) {
    return Value(int_tag | (static_cast<std::uint64_t>(value) & payload_mask));
  }
  /// Takes ownership of the caller's reference.
  static Value adopt(Object* object) { return Value(object_tag | reinterpret_cast<std::uintptr_t>(object)); }
  /// Adds a reference.
  static Value from(Object* object) {
    object->retain();
    return adopt(object);
  }
  template <typename T>
  static Value from(Ref<T> object) {
    return adopt(object.leak());
  }

  constexpr bool is_unset() const { return m_bits == unset_bits; }
  constexpr bool is_none() const { return m_bits == none_bits; }
  constexpr bool is_true() const { return m_bits == true_bits; }
  constexpr bool is_false() const { return m_bits == false_bits; }
  constexpr bool is_bool() const { return m_bits == true_bits || m_bits == false_bits; }
  constexpr bool is_not_implemented() const { return m_bits == not_implemented_bits; }
  constexpr bool is_ellipsis() const { return m_bits == ellipsis_bits; }
  constexpr bool is_float() const { return m_bits < first_tagged_bits; }
  /// Whether it is an inline int; wide ones are IntObjects, and bool does not count.
  constexpr bool is_small_int() const { return (m_bits & tag_mask) == int_tag; }
  constexpr bool is_object() const { return (m_bits & tag_mask) == object_tag; }
  template <typename T>
  bool is() const {
    return is_object() && object()->kind() == T::object_kind;
  }

  double as_float() const { return std::bit_cast<double>(m_bits); }
  std::int64_t as_small_int() const { return static_cast<std::int64_t>(m_bits << 16) >> 16; }
  Object* object() const { return reinterpret_cast<Object*>(static_cast<std::uintptr_t>(m_bits & payload_mask)); }
  /// The caller must know that `is<T>()` is true.
  template <typename T>
  T* as() const {
    return static_cast<T*>(object());
  }
  template <typename T>
  T* if_is() const {
    return is<T>() ? as<T>() : nullptr;
  }

  /// Identity, the guest's `is`: equal bits.
  friend constexpr bool identical(Value const& a, Value const& b) { return a.m_bits == b.m_bits; }
  constexpr std::uint64_t bits() const { return m_bits; }
  /// Whether both are inline ints: a single test for the interpreter's fast paths.
  friend constexpr bool both_small_ints(Value const& a, Value const& b) { return a.is_small_int() && b.is_small_int(); }

 private:
  explicit constexpr Value(std::uint64_t bits) : m_bits(bits) {}

  static constexpr std::uint64_t tag_mask = 0xFFFF'0000'0000'0000;
  static constexpr std::uint64_t payload_mask = ~tag_mask;
  static constexpr std::uint64_t canonical_nan_bits = 0x7FF8'0000'0000'0000;
  static constexpr std::uint64_t first_tagged_bits = 0xFFF9'0000'0000'0000;
  static constexpr std::uint64_t int_tag = 0xFFF9'0000'0000'0000;
  static constexpr std::uint64_t object_tag = 0xFFFA'0000'0000'0000;
  static constexpr std::uint64_t unset_bits = 0xFFFB'0000'0000'0000;
  static constexpr std::uint64_t none_bits = 0xFFFB'0000'0000'0001;
  static constexpr std::uint64_t false_bits = 0xFFFB'0000'0000'0002;
  static constexpr std::uint64_t true_bits = 0xFFFB'0000'0000'0003;
  static constexpr std::uint64_t not_implemented_bits = 0xFFFB'0000'0000'0004;
  static constexpr std::uint64_t ellipsis_bits = 0xFFFB'0000'0000'0005;
  static constexpr std::uint64_t raised_bits = 0xFFFB'0000'0000'0006;

  std::uint64_t m_bits = unset_bits;
};

static_assert(sizeof(Value) == 8);

}  // namespace loopscope
