#include "values/int.h"
#include "values/iterators.h"
#include "values/native_function.h"
#include "values/runtime.h"
#include "vm/method_tables.h"

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
