#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <span>

#include "values/core/completion.h"
#include "values/core/object.h"
#include "values/core/value.h"

namespace loopscope {

class Runtime;

/// A guest tuple: its items follow the object in memory.
class TupleObject final : public Object {
 public:
  static constexpr ObjectKind object_kind = ObjectKind::tuple;

  /// Called only by the functions below, which allocate space for the items.
  TupleObject(Type& type, std::span<Value const> items);
  ~TupleObject();

  std::span<Value const> items() const {
    return {reinterpret_cast<Value const*>(this + 1), static_cast<std::size_t>(m_size)};
  }
  std::size_t size() const { return m_size; }
  Value const& operator[](std::size_t index) const { return items()[index]; }

 private:
  std::uint64_t m_size;  // 64 bits on every platform, so that the items after it are aligned.
};

/// Creates a tuple of copies of the items; the empty tuple is shared.
Ref<TupleObject> make_tuple(Runtime& runtime, std::span<Value const> items);
Ref<TupleObject> make_tuple(Runtime& runtime, std::initializer_list<Value> items);
/// For a vector or array. Without this overload a call would find std::make_tuple.
template <typename Items>
  requires std::is_convertible_v<Items&&, std::span<Value const>>
Ref<TupleObject> make_tuple(Runtime& runtime, Items&& items) {
  return make_tuple(runtime, std::span<Value const>(items));
}
/// tuple(iterable); a tuple is returned itself.
Completion<Ref<TupleObject>> tuple_of(Runtime& runtime, Value const& iterable);

}  // namespace loopscope
