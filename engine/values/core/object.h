#pragma once

#include <cstdint>

#include "base/ref.h"

namespace loopscope {

class Type;

/// The C++ layouts an object can have. An instance of a guest class has the layout of its built-in base.
enum class ObjectKind : std::uint8_t {
  type,
  int_,
  str,
  list,
  tuple,
  dict,
  set,
  slice,
  range,
  iterator,
  bytes,
  exception,
  cell,
  code,
  function,
  native_function,
  bound_method,
  module,
  instance,
  coroutine,
  generator,
  async_generator,
  future,
  task,
  handle,
  event_loop,
  other,
};

/// The header of every object on the guest heap: a reference count, a layout, a type. The type's `destroy` slot
/// destroys the object inside the `release` that drops its last reference.
class Object {
 public:
  Object(Object const&) = delete;
  Object& operator=(Object const&) = delete;

  void retain() { ++m_reference_count; }
  void release() {
    if (--m_reference_count == 0) destroy();
  }
  std::uint32_t reference_count() const { return m_reference_count; }

  ObjectKind kind() const { return m_kind; }
  Type& type() const { return *m_type; }
  /// `object.__class__ = …`; instances of both types must have the same layout.
  void set_type(Type& type) { m_type = &type; }
  /// The number that reprs show in place of CPython's address; Runtime assigns it, in order, at the first request. 0
  /// before.
  std::uint32_t stable_number = 0;
  /// Whether Runtime::end_weak_references must be called before the object is destroyed.
  bool has_weak_references() const { return m_has_weak_references; }
  void note_weak_references(bool exist) { m_has_weak_references = exist; }

 protected:
  /// A new object has one reference, which its creator owns. The type outlives it (the Runtime or the object owns the
  /// type).
  Object(ObjectKind kind, Type& type) : m_kind(kind), m_type(&type) {}
  ~Object() = default;

 private:
  void destroy();

  std::uint32_t m_reference_count = 1;
  ObjectKind m_kind;
  bool m_has_weak_references = false;
  Type* m_type;
};

}  // namespace loopscope
