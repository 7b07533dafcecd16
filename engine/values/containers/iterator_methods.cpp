#include "values/containers/iterators.h"
#include "values/core/runtime.h"
#include "values/native/method_tables.h"
#include "values/native/native_function.h"
#include "values/numbers/int.h"

namespace loopscope {

namespace {

constexpr NativeDefinition methods[] = {
    {"__length_hint__", "(self, /)",
     [](Runtime& runtime, std::span<Value> arguments) -> Completion<Value> {
       return int_value(runtime, items_left(*arguments[0].as<IteratorObject>()));
     }},
};

}  // namespace

void add_iterator_methods(Runtime& runtime) {
  for (Type* type : iterator_types(runtime)) add_methods(runtime, *type, methods);
}

}  // namespace loopscope
