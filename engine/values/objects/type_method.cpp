#include "values/objects/type_method.h"

#include "values/core/call_arguments.h"
#include "values/core/runtime.h"
#include "values/core/type.h"
#include "values/text/str.h"

namespace loopscope {

Completion<Value> call_type_method(Runtime& runtime, Value const& self, std::string_view name,
                                   std::span<Value const> arguments) {
  Type& type = type_of(runtime, self);
  if (!type.is_guest_class) return Value::unset();
  Value const* found = type.find(*runtime.intern(name));
  if (!found) return Value::unset();
  Value method = *found;
  if (method.is_object() && method.object()->type().slots.bind) {
    method = TRY(method.object()->type().slots.bind(runtime, method, self, type));
  }
  return call(runtime, method, arguments);
}

}  // namespace loopscope
