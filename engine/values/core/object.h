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

/// The head of everything that lives on the guest heap: a reference count, a layout, a type.
/// An object is destroyed, inside the `release` that drops its last reference, by its type's `destroy` slot.
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
  /// `object.__class__ = …`: the types' instances have the same layout.
  void set_type(Type& type) { m_type = &type; }
  /// A number for reprs where CPython shows an address: given at the first ask, in order, from Runtime; 0 before.
  std::uint32_t stable_number = 0;
  /// Whether Runtime::end_weak_references is to be called before it is destroyed.
  bool has_weak_references() const { return m_has_weak_references; }
  void note_weak_references(bool exist) { m_has_weak_references = exist; }

 protected:
  /// A new object has one reference, its maker's. The type outlives it (the Runtime or the object's own reference holds
  /// it).
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
