#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/assert.h"
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
enum class UnaryOperator : std::uint8_t { invert, positive, negative };  ///< `not` uses the truth slot.
enum class Comparison : std::uint8_t { equal, not_equal, less, less_equal, greater, greater_equal };

/// Whether a comparison is true for operands with this order: a number below, at or above 0, or a standard ordering. An
/// unordered pair satisfies only `not_equal`.
template <typename Order>
constexpr bool holds(Comparison comparison, Order order) {
  switch (comparison) {
    case Comparison::equal: return order == 0;
    case Comparison::not_equal: return order != 0;
    case Comparison::less: return order < 0;
    case Comparison::less_equal: return order <= 0;
    case Comparison::greater: return order > 0;
    case Comparison::greater_equal: return order >= 0;
  }
  UNREACHABLE();
}

/// Receives the references of an object from `traverse`.
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

/// The operations on instances of a type: function pointers, null when the type does not support the operation; a type
/// inherits its base's. Mirrors CPython's type slots (Include/cpython/object.h, PyTypeObject). `self` is an instance of
/// the type or of a subtype. A slot that returns `not_implemented` lets the other operand try.
struct TypeSlots {
  void (*destroy)(Runtime&, Object*) = nullptr;  ///< Destroys the object and returns its memory to the heap.
  Completion<Value> (*repr)(Runtime&, Value const& self) = nullptr;
  Completion<Value> (*str)(Runtime&, Value const& self) = nullptr;  ///< Null: as repr.
  Completion<Value> (*format)(Runtime&, Value const& self, StrObject& specification) = nullptr;
  Completion<std::int64_t> (*hash)(Runtime&, Value const& self) = nullptr;  ///< Null: by identity. See `unhashable`.
  Completion<Value> (*compare)(Runtime&, Value const& self, Value const& other, Comparison) = nullptr;
  Completion<bool> (*truth)(Runtime&, Value const& self) = nullptr;
  Completion<std::int64_t> (*length)(Runtime&, Value const& self) = nullptr;
  Completion<Value> (*get_item)(Runtime&, Value const& self, Value const& key) = nullptr;
  Completion<void> (*set_item)(Runtime&, Value const& self, Value const& key,
                               Value value) = nullptr;  ///< An unset value deletes the item.
  Completion<bool> (*contains)(Runtime&, Value const& self, Value const& item) = nullptr;
  Completion<Value> (*iterate)(Runtime&, Value const& self) = nullptr;
  Completion<Value> (*next)(Runtime&, Value const& self) = nullptr;  ///< `unset` when exhausted, without an exception.
  Completion<Value> (*binary)(Runtime&, BinaryOperator, Value const& left,
                              Value const& right) = nullptr;  ///< Either operand is of this type.
  Completion<Value> (*in_place)(Runtime&, BinaryOperator, Value const& self, Value const& other) = nullptr;
  Completion<Value> (*unary)(Runtime&, UnaryOperator, Value const& self) = nullptr;
  Completion<Value> (*call)(Runtime&, Value const& self, CallArguments const&) = nullptr;
  Completion<Value> (*get_attribute)(Runtime&, Value const& self,
                                     StrObject& name) = nullptr;  ///< Null: the generic lookup.
  Completion<void> (*set_attribute)(Runtime&, Value const& self, StrObject& name,
                                    Value value) = nullptr;  ///< An unset value deletes the attribute.
  /// `__get__` of a descriptor in the type's attributes; `instance` is unset when the lookup is on the type itself.
  Completion<Value> (*bind)(Runtime&, Value const& self, Value const& instance, Type& owner) = nullptr;
  /// `__set__` and `__delete__` (unset value). A type with this slot makes data descriptors, which take precedence over
  /// the instance's attributes.
  Completion<void> (*bind_set)(Runtime&, Value const& self, Value const& instance, Value value) = nullptr;
  Completion<Value> (*construct)(Runtime&, Type& type,
                                 CallArguments const&) = nullptr;  ///< `__new__` and `__init__` of a built-in type.
  /// `__new__` and `__init__` separately, for classes of the program. If both are null, `construct` does all the work
  /// and object.__init__ does nothing.
  Completion<Value> (*create)(Runtime&, Type& type, CallArguments const&) = nullptr;
  Completion<void> (*initialize)(Runtime&, Value const& self, CallArguments const&) = nullptr;
  Completion<Value> (*reverse_iterate)(Runtime&, Value const& self) = nullptr;  ///< `__reversed__`
  /// The slot that holds an instance's dictionary of attributes, null inside until one is set; without this function,
  /// instances have no such dictionary.
  Ref<DictObject>& (*instance_attributes)(Object& self) = nullptr;
  /// Drops every reference that the object holds and that could be part of a cycle, in order to break cycles; the
  /// object stays valid.
  void (*clear)(Object& self) = nullptr;
  /// Calls the visitor with each object that this object owns a reference to, once for each reference.
  void (*traverse)(Object& self, ReferenceVisitor& visitor) = nullptr;
  bool unhashable = false;
};

/// A guest type. Runtime creates the built-in types once per run; a class statement creates a class of the program.
class Type final : public Object {
 public:
  static constexpr ObjectKind object_kind = ObjectKind::type;

  /// Starts with a copy of the base's slots. Call Runtime::make_type instead.
  Type(Runtime& runtime, Type& metatype, std::string name, Type* base);
  ~Type();

  std::string const& name() const { return m_name; }
  std::string module_name = "builtins";
  std::string qualname;
  Type* base() const { return m_base; }
  Runtime& runtime() const { return m_runtime; }
  /// This type, its bases … object: the method resolution order (C3).
  std::vector<Type*> const& resolution_order() const { return m_resolution_order; }
  bool is_subtype_of(Type const& other) const;

  /// The type's own attributes, in order of definition; `find` searches them along the resolution order.
  DictObject& attributes() const { return *m_attributes; }
  /// Implements TypeSlots::clear for a type.
  void forget_attributes();
  /// The attribute found along the resolution order (borrowed), or null. The name must be interned.
  Value const* find(StrObject& name) const;
  void set_attribute(StrObject& name, Value value);

  TypeSlots slots;
  /// Whether a guest class may derive from it.
  bool is_subclassable = true;
  /// The slot that holds the attributes of an instance of a subclass that the program defines. Null: the layout has no
  /// such slot, and only the types that `vm/classes/class_layouts.h` lists can be bases.
  Ref<DictObject>& (*attributes_of_subclasses)(Object& self) = nullptr;
  /// How `match` treats an instance of the type or of a subtype.
  enum class PatternSort : std::uint8_t { other, sequence, mapping };
  PatternSort pattern_sort = PatternSort::other;
  /// Whether a class statement created it.
  bool is_guest_class = false;
  /// False for a class with `__slots__`: only the attributes that they name can be set on its instances.
  bool has_instance_attributes = true;
  /// Whether its own `__slots__` are not empty.
  bool has_members = false;
  /// Whether its own `__abstractmethods__` is not empty; then it cannot be instantiated.
  bool is_abstract = false;
  /// Turns the type into a class with these bases and this method resolution order (which starts with the type itself).
  void set_bases(std::vector<Type*> bases, std::vector<Type*> resolution_order);
  void set_resolution_order(std::vector<Type*> order) { m_resolution_order = std::move(order); }
  /// The direct bases in source order. `base()` is the one that determines the layout of instances.
  std::vector<Type*> const& bases() const { return m_bases; }
  /// The classes of the program that have it as a direct base.
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

/// The type of any value except `unset`.
Type& type_of(Runtime&, Value const&);

}  // namespace loopscope
