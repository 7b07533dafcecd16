#include "asyncio/events/asyncio.h"

#include "asyncio/coroutines/awaitables.h"
#include "asyncio/coroutines/coroutines.h"
#include "asyncio/coroutines/native_coroutine.h"
#include "asyncio/events/async_generators.h"
#include "asyncio/events/base_events.h"
#include "asyncio/events/contexts.h"
#include "asyncio/events/events.h"
#include "asyncio/tasks/futures.h"
#include "asyncio/tasks/tasks.h"
#include "asyncio/waiting/shield.h"
#include "asyncio/waiting/timeouts.h"
#include "asyncio/waiting/wait.h"

namespace loopscope {

namespace {

constexpr NativeCallback::Definition set_result_definition{set_result_unless_cancelled, "_set_result_unless_cancelled",
                                                           "futures.py", 315};

AsyncioTypes make_types(Runtime& runtime) {
  BuiltinTypes const& builtin = runtime.types;
  AsyncioTypes types;
#define ASYNCIO_TYPE(member, name, base, module) types.member = runtime.make_type(name, base, module);
#define SET_UP(call) call;
#include "asyncio/events/asyncio_types.def"
#undef ASYNCIO_TYPE
#undef SET_UP
  return types;
}

}  // namespace

Asyncio::Asyncio(Runtime& owner, ProgramText const* program)
    : runtime(owner), process{.clock = owner.clock, .trace = owner.trace}, types(make_types(owner)), text(program) {
  runtime.asyncio = this;
  set_result_unless_cancelled = Value::from(make_native_callback(runtime, set_result_definition));
  log_on_exception = make_log_on_exception(runtime);
}

Asyncio::~Asyncio() {
  // The stacks do not own the coroutines that they drive.
  for (auto const& [coroutine, stack] : driven_by_hand) coroutine->retain();
  driven_by_hand.clear();
  runtime.asyncio = nullptr;
}

std::uint32_t Asyncio::current_task_id() const { return current_task ? current_task->trace_id() : 0; }

void Asyncio::note_created(CoroutineObject& coroutine) {
  coroutine.trace_id = ++last_coroutine_id;
  if (text) coroutine.created_at_line = text->current_line();
  note_origin(runtime, coroutine);
  Trace& trace = runtime.trace;
  if (!trace.wants(EventKind::coroutine_created)) return;
  using Flag = events::CoroutineCreated::Flag;
  // A step of an asynchronous generator is not a call of the program.
  bool const is_of_program = !if_native(runtime, coroutine) && !if_async_generator_step(runtime, coroutine);
  trace.record(events::CoroutineCreated{.flag = is_of_program ? Flag::program : Flag::library,
                                        .coroutine = coroutine.trace_id,
                                        .name = trace.text(coroutine.qualname->view()),
                                        .task = current_task_id()});
}

void write_error(Runtime& runtime, std::string_view text) {
  Asyncio* const asyncio = runtime.asyncio;
  bool const is_written =
      asyncio && asyncio->write_to_replaced_stderr && asyncio->write_to_replaced_stderr(runtime, text);
  if (!is_written) runtime.output.write(Output::Stream::stderr_stream, text);
}

}  // namespace loopscope
