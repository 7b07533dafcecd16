#include "stdlib/asyncio/eager_task_factory.h"

#include <algorithm>
#include <string>
#include <vector>

#include "asyncio/coroutines/source_traceback.h"
#include "values/core/call_arguments.h"
#include "values/core/runtime.h"
#include "values/text/text.h"
#include "vm/classes/native_type.h"

namespace loopscope {

namespace {

/// The function that create_eager_task_factory returns. Mirrors Lib/asyncio/tasks.py, create_eager_task_factory.
class EagerTaskFactory final : public Object {
 public:
  EagerTaskFactory(Type& type, Value make_task) : Object(ObjectKind::other, type), constructor(std::move(make_task)) {}
  Value constructor;
};

EagerTaskFactory& self_of(Value const& self) { return *static_cast<EagerTaskFactory*>(self.object()); }

Completion<Value> call_factory(Runtime& runtime, Value const& self, CallArguments const& arguments) {
  if (arguments.positional.size() != 2) {
    return runtime.raise(runtime.types.type_error,
                         "create_eager_task_factory.<locals>.factory() takes 2 positional arguments but " +
                             std::to_string(arguments.positional.size()) + " were given");
  }
  // Pass the coroutine by position, everything else by keyword.
  std::vector<Ref<StrObject>> names{runtime.intern("loop")};
  std::vector<Value> values{arguments.positional[0]};
  Ref<StrObject> const eager = runtime.intern("eager_start");
  if (!std::ranges::contains(arguments.keyword_names, eager)) {
    names.push_back(eager);
    values.push_back(Value::boolean(true));
  }
  names.insert(names.end(), arguments.keyword_names.begin(), arguments.keyword_names.end());
  values.insert(values.end(), arguments.keyword_values.begin(), arguments.keyword_values.end());
  Value const constructor = self_of(self).constructor;
  static constexpr LibraryLine line{"tasks.py", 1050};
  MadeInside const inside(runtime, line);
  return call(runtime, constructor,
              {.positional = arguments.positional.subspan(1), .keyword_values = values, .keyword_names = names});
}

void set_up(TypeSlots& slots) {
  slots.destroy = [](Runtime& runtime, Object* object) {
    runtime.heap.destroy(static_cast<EagerTaskFactory*>(object));
  };
  slots.call = call_factory;
  slots.repr = [](Runtime& runtime, Value const& self) -> Completion<Value> {
    std::string text = object_repr(runtime, *self.object(), "function create_eager_task_factory.<locals>.factory");
    text.erase(text.find(" object at "), 7);
    return str_value(runtime, text);
  };
  slots.clear = [](Object& self) { static_cast<EagerTaskFactory&>(self).constructor = Value::none(); };
  slots.traverse = [](Object& self, ReferenceVisitor& visitor) {
    visitor.visit(static_cast<EagerTaskFactory&>(self).constructor);
  };
}

constexpr NativeTypeDefinition factory_type = {.name = "builtins.function", .set_up = set_up};

}  // namespace

Value make_eager_task_factory(Runtime& runtime, Value constructor) {
  return Value::from(runtime.heap.make<EagerTaskFactory>(native_type(runtime, factory_type), std::move(constructor)));
}

}  // namespace loopscope
