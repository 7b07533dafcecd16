#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "values/core/completion.h"
#include "values/core/object.h"

namespace loopscope {

class Runtime;
class Type;
class DictObject;
class StrObject;
struct CallArguments;

enum class BinaryOperator : std::uint8_t {
  add,
  subtract,
  multiply,
  matrix_multiply,
  divide,
  modulo,
  power,
  left_shift,
  right_shift,
  bit_or,
  bit_xor,
  bit_and,
  floor_divide,
};
enum class UnaryOperator : std::uint8_t { invert, positive, negative };  ///< `not` is truth.
enum class Comparison : std::uint8_t { equal, not_equal, less, less_equal, greater, greater_equal };

/// What `traverse` hands an object's references to.
class ReferenceVisitor {
 public:
  virtual void visit(Object& referent) = 0;
  void visit(Value const& value) {
    if (value.is_object()) visit(*value.object());
  }
  template <typename T>
  void visit(Ref<T> const& reference) {
    if (reference) visit(static_cast<Object&>(*reference));
  }

 protected:
  ~ReferenceVisitor() = default;
};

/// What an operation on an instance of a type does: function pointers, null where the type has none; a type inherits
/// its base's. As CPython's type slots (Include/cpython/object.h, PyTypeObject). `self` is an instance of the type or
/// of a subtype. A slot that returns `not_implemented` lets the other operand try.
struct TypeSlots {
  void (*destroy)(Runtime&, Object*) = nullptr;  ///< Ends the object's life and gives its memory back to the heap.
  Completion<Value> (*repr)(Runtime&, Value const& self) = nullptr;
  Completion<Value> (*str)(Runtime&, Value const& self) = nullptr;  ///< Null: as repr.
  Completion<Value> (*format)(Runtime&, Value const& self, StrObject& specification) = nullptr;
  Completion<std::int64_t> (*hash)(Runtime&, Value const& self) = nullptr;  ///< Null: by identity. See `unhashable`.
  Completion<Value> (*compare)(Runtime&, Value const& self, Value const& other, Comparison) = nullptr;
  Completion<bool> (*truth)(Runtime&, Value const& self) = nullptr;
  Completion<std::int64_t> (*length)(Runtime&, Value const& self) = nullptr;
  Completion<Value> (*get_item)(Runtime&, Value const& self, Value const& key) = nullptr;
  Completion<void> (*set_item)(Runtime&, Value const& self, Value const& key,
                               Value value) = nullptr;  ///< unset value: delete
  Completion<bool> (*contains)(Runtime&, Value const& self, Value const& item) = nullptr;
  Completion<Value> (*iterate)(Runtime&, Value const& self) = nullptr;
  Completion<Value> (*next)(Runtime&, Value const& self) = nullptr;  ///< `unset` when exhausted, without an exception.
  Completion<Value> (*binary)(Runtime&, BinaryOperator, Value const& left,
                              Value const& right) = nullptr;  ///< either operand is ours
  Completion<Value> (*in_place)(Runtime&, BinaryOperator, Value const& self, Value const& other) = nullptr;
  Completion<Value> (*unary)(Runtime&, UnaryOperator, Value const& self) = nullptr;
  Completion<Value> (*call)(Runtime&, Value const& self, CallArguments const&) = nullptr;
  Completion<Value> (*get_attribute)(Runtime&, Value const& self,
                                     StrObject& name) = nullptr;  ///< Null: the generic look-up.
  Completion<void> (*set_attribute)(Runtime&, Value const& self, StrObject& name,
                                    Value value) = nullptr;  ///< unset value: delete
  /// `__get__` of a descriptor in the type's attributes; `instance` is unset when it was asked of the type itself.
  Completion<Value> (*bind)(Runtime&, Value const& self, Value const& instance, Type& owner) = nullptr;
  /// `__set__` and `__delete__` (unset value): a type that has it makes data descriptors, which come before the
  /// instance's attributes.
  Completion<void> (*bind_set)(Runtime&, Value const& self, Value const& instance, Value value) = nullptr;
  Completion<Value> (*construct)(Runtime&, Type& type,
                                 CallArguments const&) = nullptr;  ///< `__new__` and `__init__` of a built-in type.
  /// `__new__` and `__init__` apart, for classes of the program; both null: `construct` does it all, object.__init__
  /// nothing.
  Completion<Value> (*create)(Runtime&, Type& type, CallArguments const&) = nullptr;
  Completion<void> (*initialize)(Runtime&, Value const& self, CallArguments const&) = nullptr;
  Completion<Value> (*reverse_iterate)(Runtime&, Value const& self) = nullptr;  ///< `__reversed__`
  /// The place of an instance's dictionary of attributes, null inside while it has none; no slot: instances have no
  /// such place.
  Ref<DictObject>& (*instance_attributes)(Object& self) = nullptr;
  /// Drops every reference that the object holds and that could be part of a cycle; the object stays valid. What ends
  /// cycles.
  void (*clear)(Object& self) = nullptr;
  /// Calls the visitor with each object that this one holds a counted reference to (once for each reference).
  void (*traverse)(Object& self, ReferenceVisitor& visitor) = nullptr;
  bool unhashable = false;
};

/// A guest type. Built-in types are made once a run by Runtime; classes of the program at their statement.
class Type final : public Object {
 public:
  static constexpr ObjectKind object_kind = ObjectKind::type;

  /// Takes over a copy of the base's slots. Made by Runtime::make_type.
  Type(Runtime& runtime, Type& metatype, std::string name, Type* base);
  ~Type();

  std::string const& name() const { return m_name; }
  std::string module_name = "builtins";
  std::string qualname;
  Type* base() const { return m_base; }
  Runtime& runtime() const { return m_runtime; }
  /// This type, its bases … object: the order of look-ups (C3).
  std::vector<Type*> const& resolution_order() const { return m_resolution_order; }
  bool is_subtype_of(Type const& other) const;

  /// The type's own attributes, in order of definition; looked up along the resolution order by `find`.
  DictObject& attributes() const { return *m_attributes; }
  /// What `clear` does to a type.
  void forget_attributes();
  /// The attribute found along the resolution order (borrowed), or null. The name must be interned.
  Value const* find(StrObject& name) const;
  void set_attribute(StrObject& name, Value value);

  TypeSlots slots;
  /// Whether the guest may subclass it.
  bool is_subclassable = true;
  /// Where an instance of a subclass that a program defines keeps its attributes. Null: the layout has no such place,
  /// and only types that `vm/classes/class_layouts.h` knows can be a base.
  Ref<DictObject>& (*attributes_of_subclasses)(Object& self) = nullptr;
  /// What `match` takes an instance of the type, or of a subtype, for.
  enum class PatternSort : std::uint8_t { other, sequence, mapping };
  PatternSort pattern_sort = PatternSort::other;
  /// Whether a class statement made it.
  bool is_guest_class = false;
  /// False for a class with `__slots__`: only what they name can be set on its instances.
  bool has_instance_attributes = true;
  /// Whether its own `__slots__` name something.
  bool has_members = false;
  /// Whether `__abstractmethods__` of its own holds something: then it has no instances.
  bool is_abstract = false;
  /// Makes it a class with these bases and this order of look-ups (itself first).
  void set_bases(std::vector<Type*> bases, std::vector<Type*> resolution_order);
  void set_resolution_order(std::vector<Type*> order) { m_resolution_order = std::move(order); }
  /// The direct bases, as written; the one whose layout its instances have is `base()`.
  std::vector<Type*> const& bases() const { return m_bases; }
  /// The classes of the program that it is a base of.
  std::vector<Type*> const& subclasses() const { return m_subclasses; }
  void rename(std::string name) { m_name = std::move(name); }
  /// Whether an instance of the type can be part of a cycle; see TypeSlots::clear.
  bool can_cycle() const { return slots.clear != nullptr; }

 private:
  friend class Runtime;

  Runtime& m_runtime;
  std::string m_name;
  Type* m_base;
  std::vector<Type*> m_bases;
  std::vector<Type*> m_subclasses;
  std::vector<Type*> m_resolution_order;
  Ref<DictObject> m_attributes;
};

/// The type of any value, `unset` excepted.
Type& type_of(Runtime&, Value const&);

}  // namespace loopscope
