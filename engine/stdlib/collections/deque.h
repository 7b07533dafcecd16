#pragma once

#include <cstdint>
#include <vector>

#include "values/containers/dict.h"
#include "values/core/object.h"
#include "values/core/value.h"
#include "vm/classes/native_type.h"

namespace loopscope {

/// A guest collections.deque: a ring buffer of values with constant-time access to both ends and to any index. Mirrors
/// Modules/_collectionsmodule.c.
class DequeObject final : public Object {
 public:
  explicit DequeObject(Type& type) : Object(ObjectKind::other, type) {}

  std::size_t size() const { return m_size; }
  /// The index must be less than the size.
  Value& operator[](std::size_t index) { return m_ring[(m_first + index) & (m_ring.size() - 1)]; }
  Value const& operator[](std::size_t index) const { return m_ring[(m_first + index) & (m_ring.size() - 1)]; }

  /// Returns the value dropped at the other end when the size exceeds `maximum`; else unset.
  Value push_right(Value value);
  Value push_left(Value value);
  /// The deque must not be empty.
  Value pop_right();
  Value pop_left();
  /// Empties the deque and returns the items, which the caller destroys when the deque is consistent again.
  std::vector<Value> take_all();
  /// Moves the items from the index on by one position to the right; the position at the index is then unset.
  void open(std::size_t index);
  Value close(std::size_t index);
  /// The number of steps to the right must be less than the size.
  void rotate(std::size_t steps);

  std::int64_t maximum = -1;   ///< -1: no maximum.
  std::uint64_t changes = 0;   ///< Counts the changes of the length, which iterators detect.
  Ref<DictObject> attributes;  ///< The attributes of an instance of a subclass.

 private:
  void grow();

  std::vector<Value> m_ring;  ///< Its size is a power of two, or 0.
  std::size_t m_first = 0;
  std::size_t m_size = 0;
};

extern NativeTypeDefinition const deque_type;

}  // namespace loopscope
