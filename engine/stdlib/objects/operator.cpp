#include "stdlib/modules.h"
#include "values/containers/sequence.h"
#include "values/core/operators.h"
#include "values/core/runtime.h"
#include "values/native/native_function.h"
#include "values/numbers/int.h"
#include "values/numbers/numbers.h"
#include "values/objects/attributes.h"
#include "values/text/str.h"

// The functions of `operator` that perform a single operation. Mirrors Modules/_operator.c.
namespace loopscope {

namespace {

using Arguments = std::span<Value>;

template <BinaryOperator operation>
Completion<Value> binary_code(Runtime& runtime, Arguments arguments) {
  return binary(runtime, operation, arguments[0], arguments[1]);
}
template <BinaryOperator operation>
Completion<Value> in_place_code(Runtime& runtime, Arguments arguments) {
  return in_place(runtime, operation, arguments[0], arguments[1]);
}
template <UnaryOperator operation>
Completion<Value> unary_code(Runtime& runtime, Arguments arguments) {
  return unary(runtime, operation, arguments[0]);
}
template <Comparison comparison>
Completion<Value> compare_code(Runtime& runtime, Arguments arguments) {
  return compare(runtime, comparison, arguments[0], arguments[1]);
}

Raised raise_not_sequence(Runtime& runtime, char const* what, Value const& value) {
  return runtime.raise(runtime.types.type_error,
                       "'" + type_of(runtime, value).name() + std::string("' object can't be ") + what);
}

template <bool is_in_place>
Completion<Value> concatenate(Runtime& runtime, Arguments arguments) {
  TypeSlots const& slots = type_of(runtime, arguments[0]).slots;
  if (!slots.get_item) return raise_not_sequence(runtime, "concatenated", arguments[0]);
  return (is_in_place ? in_place : binary)(runtime, BinaryOperator::add, arguments[0], arguments[1]);
}

constexpr char const* two = "(a, b, /)";
constexpr char const* one = "(a, /)";

constexpr NativeDefinition functions[] = {
    {"add", two, binary_code<BinaryOperator::add>},
    {"sub", two, binary_code<BinaryOperator::subtract>},
    {"mul", two, binary_code<BinaryOperator::multiply>},
    {"matmul", two, binary_code<BinaryOperator::matrix_multiply>},
    {"truediv", two, binary_code<BinaryOperator::divide>},
    {"floordiv", two, binary_code<BinaryOperator::floor_divide>},
    {"mod", two, binary_code<BinaryOperator::modulo>},
    {"lshift", two, binary_code<BinaryOperator::left_shift>},
    {"rshift", two, binary_code<BinaryOperator::right_shift>},
    {"and_", two, binary_code<BinaryOperator::bit_and>},
    {"or_", two, binary_code<BinaryOperator::bit_or>},
    {"xor", two, binary_code<BinaryOperator::bit_xor>},
    {"pow", two, [](Runtime& runtime, Arguments a) { return power(runtime, a[0], a[1], Value::none()); }},
    {"iadd", two, in_place_code<BinaryOperator::add>},
    {"isub", two, in_place_code<BinaryOperator::subtract>},
    {"imul", two, in_place_code<BinaryOperator::multiply>},
    {"imatmul", two, in_place_code<BinaryOperator::matrix_multiply>},
    {"itruediv", two, in_place_code<BinaryOperator::divide>},
    {"ifloordiv", two, in_place_code<BinaryOperator::floor_divide>},
    {"imod", two, in_place_code<BinaryOperator::modulo>},
    {"ipow", two, in_place_code<BinaryOperator::power>},
    {"ilshift", two, in_place_code<BinaryOperator::left_shift>},
    {"irshift", two, in_place_code<BinaryOperator::right_shift>},
    {"iand", two, in_place_code<BinaryOperator::bit_and>},
    {"ior", two, in_place_code<BinaryOperator::bit_or>},
    {"ixor", two, in_place_code<BinaryOperator::bit_xor>},
    {"neg", one, unary_code<UnaryOperator::negative>},
    {"pos", one, unary_code<UnaryOperator::positive>},
    {"invert", one, unary_code<UnaryOperator::invert>},
    {"inv", one, unary_code<UnaryOperator::invert>},
    {"abs", one, [](Runtime& runtime, Arguments a) { return absolute(runtime, a[0]); }},
    {"eq", two, compare_code<Comparison::equal>},
    {"ne", two, compare_code<Comparison::not_equal>},
    {"lt", two, compare_code<Comparison::less>},
    {"le", two, compare_code<Comparison::less_equal>},
    {"gt", two, compare_code<Comparison::greater>},
    {"ge", two, compare_code<Comparison::greater_equal>},
    {"not_", one,
     [](Runtime& runtime, Arguments a) -> Completion<Value> { return Value::boolean(!TRY(truth(runtime, a[0]))); }},
    {"truth", one,
     [](Runtime& runtime, Arguments a) -> Completion<Value> { return Value::boolean(TRY(truth(runtime, a[0]))); }},
    {"is_", two, [](Runtime&, Arguments a) -> Completion<Value> { return Value::boolean(identical(a[0], a[1])); }},
    {"is_not", two, [](Runtime&, Arguments a) -> Completion<Value> { return Value::boolean(!identical(a[0], a[1])); }},
    {"is_none", one, [](Runtime&, Arguments a) -> Completion<Value> { return Value::boolean(a[0].is_none()); }},
    {"is_not_none", one, [](Runtime&, Arguments a) -> Completion<Value> { return Value::boolean(!a[0].is_none()); }},
    {"contains", two,
     [](Runtime& runtime, Arguments a) -> Completion<Value> {
       return Value::boolean(TRY(contains(runtime, a[0], a[1])));
     }},
    {"getitem", two, [](Runtime& runtime, Arguments a) { return get_item(runtime, a[0], a[1]); }},
    {"setitem", "(a, b, c, /)",
     [](Runtime& runtime, Arguments a) -> Completion<Value> {
       TRY(set_item(runtime, a[0], a[1], a[2]));
       return Value::none();
     }},
    {"delitem", two,
     [](Runtime& runtime, Arguments a) -> Completion<Value> {
       TRY(delete_item(runtime, a[0], a[1]));
       return Value::none();
     }},
    {"index", one,
     [](Runtime& runtime, Arguments a) -> Completion<Value> {
       return int_value(runtime, TRY(index_of(runtime, a[0])));
     }},
    {"concat", two, concatenate<false>},
    {"iconcat", two, concatenate<true>},
};

}  // namespace

Completion<Ref<ModuleObject>> make_operator_module(Runtime& runtime) {
  Ref<ModuleObject> module = make_module(runtime, "_operator");
  for (NativeDefinition const& definition : functions) {
    module->set(runtime, definition.name, Value::from(make_native_function(runtime, definition, "_operator")));
  }
  return module;
}

}  // namespace loopscope
