#include "asyncio/coroutines/exception_ids.h"

#include "trace/trace.h"
#include "values/core/runtime.h"
#include "values/exceptions/exception.h"

namespace loopscope {

std::uint32_t trace_id_of(Runtime& runtime, ExceptionObject* exception) {
  if (!exception || !runtime.trace.wants(EventKind::exception_raised)) return 0;
  if (exception->trace_id == 0) exception->trace_id = runtime.trace.next_exception();
  return exception->trace_id;
}

}  // namespace loopscope
