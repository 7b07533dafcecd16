#include "vm/interpreter/events_of_task.h"

#include "asyncio/events/asyncio.h"
#include "values/exceptions/exception.h"
#include "values/text/text.h"

namespace loopscope {

std::uint32_t running_task(Runtime& runtime) { return runtime.asyncio ? runtime.asyncio->current_task_id() : 0; }

std::string message_of(Runtime& runtime, ExceptionObject& exception) {
  if (exception.args->size() == 0) return "";
  if (exception.args->size() == 1 && is_str((*exception.args)[0]))
    return std::string((*exception.args)[0].as<StrObject>()->view());
  Ref<ExceptionObject> const passing = std::move(runtime.exception);
  Completion<Ref<StrObject>> text = str(runtime, Value::from(&exception));
  std::string message = text.is_raised() ? std::string() : std::string(text.value()->view());
  runtime.exception = passing;
  return message;
}

}  // namespace loopscope
