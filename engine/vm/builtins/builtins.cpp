#include "vm/builtins/builtins.h"

#include "values/core/runtime.h"
#include "values/native/native_function.h"
#include "vm/interpreter/interpreter.h"

namespace loopscope {

namespace {

constexpr NativeDefinition functions[] = {
#define BUILTIN(guest_name, parameters, function) \
  {.name = guest_name, .signature = parameters, .code = builtins::function},
#include "vm/builtins/builtins.def"
#undef BUILTIN
};

/// The types that are built-in names, exceptions apart.
struct NamedType {
  char const* name;
  Type* BuiltinTypes::* type;
};

constexpr NamedType named_types[] = {
    {"object", &BuiltinTypes::object},
    {"type", &BuiltinTypes::type},
    {"int", &BuiltinTypes::int_},
    {"bool", &BuiltinTypes::bool_},
    {"float", &BuiltinTypes::float_},
    {"str", &BuiltinTypes::str},
    {"bytes", &BuiltinTypes::bytes},
    {"bytearray", &BuiltinTypes::bytearray},
    {"list", &BuiltinTypes::list},
    {"tuple", &BuiltinTypes::tuple},
    {"dict", &BuiltinTypes::dict},
    {"set", &BuiltinTypes::set},
    {"frozenset", &BuiltinTypes::frozenset},
    {"slice", &BuiltinTypes::slice},
    {"range", &BuiltinTypes::range},
    {"map", &BuiltinTypes::map},
    {"filter", &BuiltinTypes::filter},
    {"zip", &BuiltinTypes::zip},
    {"enumerate", &BuiltinTypes::enumerate},
    {"reversed", &BuiltinTypes::reversed},
    {"property", &BuiltinTypes::property},
    {"staticmethod", &BuiltinTypes::static_method},
    {"classmethod", &BuiltinTypes::class_method},
    {"super", &BuiltinTypes::super},
#define LOOPSCOPE_TYPE(member, name, base) {name, &BuiltinTypes::member},
#include "values/core/exceptions.def"
#undef LOOPSCOPE_TYPE
    // Former names of OSError.
    {"EnvironmentError", &BuiltinTypes::os_error},
    {"IOError", &BuiltinTypes::os_error},
};

}  // namespace

void install_builtins(Interpreter& interpreter) {
  Runtime& runtime = interpreter.runtime;
  builtins::install_lazy_iterators(runtime);
  auto const set = [&](char const* name, Value value) {
    interpreter.builtins->set_str(runtime.intern(name), std::move(value));
  };
  for (NativeDefinition const& definition : functions)
    set(definition.name, Value::from(make_native_function(runtime, definition)));
  for (NamedType const& named : named_types)
    set(named.name, Value::from(static_cast<Object*>(runtime.types.*named.type)));
  set("NotImplemented", Value::not_implemented());
  set("Ellipsis", Value::ellipsis());
  set("__debug__", Value::boolean(true));
}

}  // namespace loopscope
