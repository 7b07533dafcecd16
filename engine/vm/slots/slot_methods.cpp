#include "vm/slots/slot_methods.h"

#include "base/assert.h"
#include "values/core/bad_argument.h"
#include "values/core/hash.h"
#include "values/core/operators.h"
#include "values/core/runtime.h"
#include "values/exceptions/exception.h"
#include "values/numbers/int.h"
#include "values/numbers/numbers.h"
#include "values/objects/attributes.h"
#include "values/text/format.h"
#include "values/text/text.h"
#include "vm/classes/class_layouts.h"

namespace loopscope {

namespace {

// Each SLOT_CODE is a special method that calls a slot of `owner`.
#define SLOT_CODE(name) \
  Completion<Value> name(Runtime& runtime, Type& owner, Value const& self, CallArguments const& arguments)

SLOT_CODE(repr_code) {
  (void)arguments;
  return owner.slots.repr(runtime, self);
}
/// object.__str__ returns the repr of the object.
SLOT_CODE(str_code) {
  (void)arguments;
  if (owner.slots.str) return owner.slots.str(runtime, self);
  return type_of(runtime, self).slots.repr(runtime, self);
}
SLOT_CODE(hash_code) {
  (void)arguments;
  if (owner.slots.hash) return int_value(runtime, TRY(owner.slots.hash(runtime, self)));
  if (self.is_object() && &owner == runtime.types.object) {
    return int_value(runtime, hash_identity(runtime, *self.object()));
  }
  return int_value(runtime, TRY(hash(runtime, self)));
}

/// The comparisons of object: identical objects are equal, and `!=` is the negation of `==`.
Completion<Value> compare_objects(Runtime& runtime, Value const& self, Value const& other, Comparison comparison) {
  if (comparison == Comparison::equal) {
    return identical(self, other) ? Value::boolean(true) : Value::not_implemented();
  }
  if (comparison != Comparison::not_equal) return Value::not_implemented();
  auto const slot = type_of(runtime, self).slots.compare;
  if (!slot) return Value::not_implemented();
  Value const result = TRY(slot(runtime, self, other, Comparison::equal));
  if (result.is_not_implemented()) return Value::not_implemented();
  return Value::boolean(!TRY(truth(runtime, result)));
}

template <Comparison comparison>
SLOT_CODE(compare_code) {
  Value const& other = arguments.positional[0];
  if (owner.slots.compare) return owner.slots.compare(runtime, self, other, comparison);
  return compare_objects(runtime, self, other, comparison);
}
SLOT_CODE(bool_code) {
  (void)arguments;
  return Value::boolean(owner.slots.truth ? TRY(owner.slots.truth(runtime, self)) : TRY(truth(runtime, self)));
}
SLOT_CODE(len_code) {
  (void)arguments;
  return int_value(runtime, TRY(owner.slots.length(runtime, self)));
}
SLOT_CODE(getitem_code) { return owner.slots.get_item(runtime, self, arguments.positional[0]); }
SLOT_CODE(setitem_code) {
  TRY(owner.slots.set_item(runtime, self, arguments.positional[0], arguments.positional[1]));
  return Value::none();
}
SLOT_CODE(delitem_code) {
  TRY(owner.slots.set_item(runtime, self, arguments.positional[0], Value::unset()));
  return Value::none();
}
SLOT_CODE(contains_code) { return Value::boolean(TRY(owner.slots.contains(runtime, self, arguments.positional[0]))); }
SLOT_CODE(iter_code) {
  (void)arguments;
  return owner.slots.iterate(runtime, self);
}
SLOT_CODE(reversed_code) {
  (void)arguments;
  return owner.slots.reverse_iterate(runtime, self);
}
SLOT_CODE(next_code) {
  (void)arguments;
  Value item = TRY(owner.slots.next(runtime, self));
  if (!item.is_unset()) return item;
  return runtime.raise(make_exception(runtime, runtime.types.stop_iteration, std::span<Value const>()));
}
SLOT_CODE(call_code) { return owner.slots.call(runtime, self, arguments); }

/// Sequences never return NotImplemented for `+` and `*`: they raise.
template <BinaryOperator operation>
Completion<Value> refused_by_sequence(Runtime& runtime, Type& owner, Value const& other) {
  bool const is_sequence = &owner == runtime.types.str || &owner == runtime.types.list || &owner == runtime.types.tuple;
  if (!is_sequence || (operation != BinaryOperator::add && operation != BinaryOperator::multiply))
    return Value::not_implemented();
  std::string const other_type = type_of(runtime, other).name();
  return runtime.raise(runtime.types.type_error, operation == BinaryOperator::multiply
                                                     ? "'" + other_type + "' object cannot be interpreted as an integer"
                                                     : "can only concatenate " + owner.name() + " (not \"" +
                                                           other_type + "\") to " + owner.name());
}

template <BinaryOperator operation>
SLOT_CODE(binary_code) {
  Value const& other = arguments.positional[0];
  Value result = TRY(owner.slots.binary(runtime, operation, self, other));
  return result.is_not_implemented() ? refused_by_sequence<operation>(runtime, owner, other) : std::move(result);
}
template <BinaryOperator operation>
SLOT_CODE(reflected_code) {
  Value const& other = arguments.positional[0];
  Value result = TRY(owner.slots.binary(runtime, operation, other, self));
  return result.is_not_implemented() ? refused_by_sequence<operation>(runtime, owner, other) : std::move(result);
}
template <BinaryOperator operation>
SLOT_CODE(in_place_code) {
  return owner.slots.in_place(runtime, operation, self, arguments.positional[0]);
}
template <UnaryOperator operation>
SLOT_CODE(unary_code) {
  (void)arguments;
  return owner.slots.unary(runtime, operation, self);
}

SLOT_CODE(int_code) {
  (void)owner, (void)arguments;
  return runtime.types.int_->slots.construct(runtime, *runtime.types.int_, {{&self, 1}, {}, {}});
}
SLOT_CODE(float_code) {
  (void)owner, (void)arguments;
  return Value::number(TRY(float_of(runtime, self)));
}
SLOT_CODE(abs_code) {
  (void)owner, (void)arguments;
  return absolute(runtime, self);
}
SLOT_CODE(round_code) {
  (void)owner;
  return round_number(runtime, self, arguments.positional.empty() ? Value::unset() : arguments.positional[0]);
}
SLOT_CODE(divmod_code) {
  (void)owner;
  return divide_modulo(runtime, self, arguments.positional[0]);
}

Completion<Ref<StrObject>> attribute_name(Runtime& runtime, Value const& value) {
  if (auto* name = value.if_is<StrObject>()) return name->is_interned() ? Ref(name) : runtime.intern(name->view());
  return runtime.raise(runtime.types.type_error,
                       "attribute name must be string, not '" + type_of(runtime, value).name() + "'");
}
SLOT_CODE(getattribute_code) {
  Ref<StrObject> const name = TRY(attribute_name(runtime, arguments.positional[0]));
  if (owner.slots.get_attribute) return owner.slots.get_attribute(runtime, self, *name);
  return generic_get_attribute(runtime, self, *name);
}
SLOT_CODE(setattr_code) {
  Ref<StrObject> const name = TRY(attribute_name(runtime, arguments.positional[0]));
  auto const set = owner.slots.set_attribute ? owner.slots.set_attribute : generic_set_attribute;
  TRY(set(runtime, self, *name, arguments.positional[1]));
  return Value::none();
}
SLOT_CODE(delattr_code) {
  Ref<StrObject> const name = TRY(attribute_name(runtime, arguments.positional[0]));
  auto const set = owner.slots.set_attribute ? owner.slots.set_attribute : generic_set_attribute;
  TRY(set(runtime, self, *name, Value::unset()));
  return Value::none();
}
SLOT_CODE(get_code) {
  auto const& given = arguments.positional;
  Type* const type = given.size() > 1 ? given[1].if_is<Type>() : nullptr;
  if (given[0].is_none() && !type) {
    return runtime.raise(runtime.types.type_error, "__get__(None, None) is invalid");
  }
  return owner.slots.bind(runtime, self, given[0].is_none() ? Value::unset() : Value(given[0]),
                          type ? *type : type_of(runtime, given[0]));
}
SLOT_CODE(set_code) {
  TRY(owner.slots.bind_set(runtime, self, arguments.positional[0], arguments.positional[1]));
  return Value::none();
}
SLOT_CODE(delete_code) {
  TRY(owner.slots.bind_set(runtime, self, arguments.positional[0], Value::unset()));
  return Value::none();
}
SLOT_CODE(init_code) {
  (void)owner;
  if (type_of(runtime, self).is_guest_class) TRY(initialize_native(runtime, self, arguments));
  return Value::none();
}
/// Accepts only the empty specification and returns str(self). Mirrors object.__format__.
SLOT_CODE(format_code) {
  StrObject* specification = TRY(str_argument(runtime, "__format__() argument", arguments.positional[0]));
  if (owner.slots.format) return owner.slots.format(runtime, self, *specification);
  if (specification->byte_size() == 0) return Value::from(TRY(str(runtime, self)));
  return runtime.raise(runtime.types.type_error,
                       "unsupported format string passed to " + type_of(runtime, self).name() + ".__format__");
}

#undef SLOT_CODE

constexpr SlotMethod methods[] = {
    {"__repr__", 0, 0, repr_code},
    {"__str__", 0, 0, str_code},
    {"__hash__", 0, 0, hash_code},
    {"__bool__", 0, 0, bool_code},
    {"__len__", 0, 0, len_code},
    {"__getitem__", 1, 1, getitem_code},
    {"__setitem__", 2, 2, setitem_code},
    {"__delitem__", 1, 1, delitem_code},
    {"__contains__", 1, 1, contains_code},
    {"__iter__", 0, 0, iter_code},
    {"__reversed__", 0, 0, reversed_code},
    {"__next__", 0, 0, next_code},
    {"__call__", 0, -1, call_code},
    {"__int__", 0, 0, int_code},
    {"__index__", 0, 0, int_code},
    {"__float__", 0, 0, float_code},
    {"__abs__", 0, 0, abs_code},
    {"__round__", 0, 1, round_code},
    {"__divmod__", 1, 1, divmod_code},
    {"__getattribute__", 1, 1, getattribute_code},
    {"__setattr__", 2, 2, setattr_code},
    {"__delattr__", 1, 1, delattr_code},
    {"__get__", 1, 2, get_code},
    {"__set__", 2, 2, set_code},
    {"__delete__", 1, 1, delete_code},
    {"__init__", 0, -1, init_code},
    {"__format__", 1, 1, format_code},
    {"__neg__", 0, 0, unary_code<UnaryOperator::negative>},
    {"__pos__", 0, 0, unary_code<UnaryOperator::positive>},
    {"__invert__", 0, 0, unary_code<UnaryOperator::invert>},
    {"__add__", 1, 1, binary_code<BinaryOperator::add>},
    {"__sub__", 1, 1, binary_code<BinaryOperator::subtract>},
    {"__mul__", 1, 1, binary_code<BinaryOperator::multiply>},
    {"__truediv__", 1, 1, binary_code<BinaryOperator::divide>},
    {"__mod__", 1, 1, binary_code<BinaryOperator::modulo>},
    {"__pow__", 1, 1, binary_code<BinaryOperator::power>},
    {"__lshift__", 1, 1, binary_code<BinaryOperator::left_shift>},
    {"__rshift__", 1, 1, binary_code<BinaryOperator::right_shift>},
    {"__or__", 1, 1, binary_code<BinaryOperator::bit_or>},
    {"__xor__", 1, 1, binary_code<BinaryOperator::bit_xor>},
    {"__and__", 1, 1, binary_code<BinaryOperator::bit_and>},
    {"__floordiv__", 1, 1, binary_code<BinaryOperator::floor_divide>},
    {"__radd__", 1, 1, reflected_code<BinaryOperator::add>},
    {"__rsub__", 1, 1, reflected_code<BinaryOperator::subtract>},
    {"__rmul__", 1, 1, reflected_code<BinaryOperator::multiply>},
    {"__rtruediv__", 1, 1, reflected_code<BinaryOperator::divide>},
    {"__rmod__", 1, 1, reflected_code<BinaryOperator::modulo>},
    {"__rpow__", 1, 1, reflected_code<BinaryOperator::power>},
    {"__rlshift__", 1, 1, reflected_code<BinaryOperator::left_shift>},
    {"__rrshift__", 1, 1, reflected_code<BinaryOperator::right_shift>},
    {"__ror__", 1, 1, reflected_code<BinaryOperator::bit_or>},
    {"__rxor__", 1, 1, reflected_code<BinaryOperator::bit_xor>},
    {"__rand__", 1, 1, reflected_code<BinaryOperator::bit_and>},
    {"__rfloordiv__", 1, 1, reflected_code<BinaryOperator::floor_divide>},
    {"__iadd__", 1, 1, in_place_code<BinaryOperator::add>},
    {"__isub__", 1, 1, in_place_code<BinaryOperator::subtract>},
    {"__imul__", 1, 1, in_place_code<BinaryOperator::multiply>},
    {"__ior__", 1, 1, in_place_code<BinaryOperator::bit_or>},
    {"__ixor__", 1, 1, in_place_code<BinaryOperator::bit_xor>},
    {"__iand__", 1, 1, in_place_code<BinaryOperator::bit_and>},
};

constexpr SlotMethod comparisons[] = {
    {"__eq__", 1, 1, compare_code<Comparison::equal>},   {"__ne__", 1, 1, compare_code<Comparison::not_equal>},
    {"__lt__", 1, 1, compare_code<Comparison::less>},    {"__le__", 1, 1, compare_code<Comparison::less_equal>},
    {"__gt__", 1, 1, compare_code<Comparison::greater>}, {"__ge__", 1, 1, compare_code<Comparison::greater_equal>},
};

constexpr TypeSlotMethods types[] = {
    {&BuiltinTypes::object, "repr str hash compare getattribute setattr delattr init new format"},
    {&BuiltinTypes::int_,
     "repr hash compare bool add sub mul truediv mod pow lshift rshift or xor and floordiv radd rsub rmul rtruediv "
     "rmod "
     "rpow rlshift rrshift ror rxor rand rfloordiv neg pos invert int index float abs round divmod format new"},
    {&BuiltinTypes::bool_, "repr or xor and ror rxor rand new"},
    {&BuiltinTypes::float_,
     "repr hash compare bool add sub mul truediv mod pow floordiv radd rsub rmul rtruediv rmod rpow rfloordiv neg pos "
     "int float abs round divmod format new"},
    {&BuiltinTypes::str, "repr str hash compare len getitem contains iter add mul rmul mod rmod format new"},
    {&BuiltinTypes::bytes, "repr hash compare len getitem contains iter add mul rmul new"},
    {&BuiltinTypes::bytearray,
     "repr unhashable compare len getitem setitem delitem contains iter add mul rmul iadd imul new"},
    {&BuiltinTypes::list,
     "repr unhashable compare len getitem setitem delitem contains iter reversed add mul rmul iadd imul init new"},
    {&BuiltinTypes::tuple, "repr hash compare len getitem contains iter add mul rmul new"},
    {&BuiltinTypes::dict,
     "repr unhashable compare len getitem setitem delitem contains iter reversed or ror ior init new"},
    {&BuiltinTypes::set,
     "repr unhashable compare len contains iter sub and or xor rsub rand ror rxor isub iand ior ixor init new"},
    {&BuiltinTypes::frozenset, "repr hash compare len contains iter sub and or xor rsub rand ror rxor new"},
    {&BuiltinTypes::range, "repr hash compare bool len getitem contains iter reversed"},
    {&BuiltinTypes::dict_keys, "repr unhashable len contains iter reversed"},
    {&BuiltinTypes::dict_values, "repr len iter reversed"},
    {&BuiltinTypes::dict_items, "repr unhashable len contains iter reversed"},
    {&BuiltinTypes::none_type, "repr bool"},
    {&BuiltinTypes::function, "repr call get"},
    {&BuiltinTypes::method_descriptor, "repr call get"},
    {&BuiltinTypes::wrapper_descriptor, "repr call get"},
    {&BuiltinTypes::property, "get set delete"},
    {&BuiltinTypes::static_method, "repr call get"},
    {&BuiltinTypes::class_method, "repr get"},
    {&BuiltinTypes::getset_descriptor, "repr get set delete"},
    {&BuiltinTypes::member_descriptor, "repr get set delete"},
    {&BuiltinTypes::builtin_function, "repr call"},
    {&BuiltinTypes::bound_method, "repr call"},
    {&BuiltinTypes::type, "repr call getattribute setattr delattr init new or ror"},
    {&BuiltinTypes::base_exception, "repr str init new"},
    {&BuiltinTypes::list_iterator, "iter next"},
    {&BuiltinTypes::list_reverse_iterator, "iter next"},
    {&BuiltinTypes::tuple_iterator, "iter next"},
    {&BuiltinTypes::str_iterator, "iter next"},
    {&BuiltinTypes::str_ascii_iterator, "iter next"},
    {&BuiltinTypes::range_iterator, "iter next"},
    {&BuiltinTypes::dict_key_iterator, "iter next"},
    {&BuiltinTypes::dict_value_iterator, "iter next"},
    {&BuiltinTypes::dict_item_iterator, "iter next"},
    {&BuiltinTypes::set_iterator, "iter next"},
    {&BuiltinTypes::sequence_iterator, "iter next"},
    {&BuiltinTypes::callable_iterator, "iter next"},
    {&BuiltinTypes::map, "iter next"},
    {&BuiltinTypes::filter, "iter next"},
    {&BuiltinTypes::zip, "iter next"},
    {&BuiltinTypes::enumerate, "iter next"},
    {&BuiltinTypes::reversed, "iter next"},
};

}  // namespace

std::span<TypeSlotMethods const> slot_methods_of_types() { return types; }

std::span<SlotMethod const> slot_methods(std::string_view name) {
  if (name == "compare") return comparisons;
  for (SlotMethod const& method : methods) {
    std::string_view const whole = method.name;
    if (whole.substr(2, whole.size() - 4) == name) return {&method, 1};
  }
  UNREACHABLE();
}

}  // namespace loopscope
