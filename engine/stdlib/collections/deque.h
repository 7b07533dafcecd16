#pragma once

#include <cstdint>
#include <vector>

#include "values/containers/dict.h"
#include "values/core/object.h"
#include "values/core/value.h"
#include "vm/classes/native_type.h"

namespace loopscope {

/// collections.deque: a ring of values; both ends and each index in constant time. Mirrors
/// Modules/_collectionsmodule.c.
class DequeObject final : public Object {
 public:
  explicit DequeObject(Type& type) : Object(ObjectKind::other, type) {}

  std::size_t size() const { return m_size; }
  /// The index is less than the size.
  Value& operator[](std::size_t index) { return m_ring[(m_first + index) & (m_ring.size() - 1)]; }
  Value const& operator[](std::size_t index) const { return m_ring[(m_first + index) & (m_ring.size() - 1)]; }

  /// What falls out at the other end when there are more than `maximum` is given back; else unset.
  Value push_right(Value value);
  Value push_left(Value value);
  /// It is not empty.
  Value pop_right();
  Value pop_left();
  /// Unset places for those that are taken out, which the caller drops when it is done.
  std::vector<Value> take_all();
  /// The items move up by one place from the index; the new place is unset.
  void open(std::size_t index);
  Value close(std::size_t index);
  /// Steps to the right; less than the size.
  void rotate(std::size_t steps);

  std::int64_t maximum = -1;   ///< -1: none.
  std::uint64_t changes = 0;   ///< Each change of the length: how an iterator sees one.
  Ref<DictObject> attributes;  ///< Of an instance of a subclass.

 private:
  void grow();

  std::vector<Value> m_ring;  ///< A power of two, or none.
  std::size_t m_first = 0;
  std::size_t m_size = 0;
};

extern NativeTypeDefinition const deque_type;

}  // namespace loopscope
