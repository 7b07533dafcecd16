#include "asyncio/events/exception_handler.h"

#include <algorithm>
#include <cstdio>

#include "asyncio/events/asyncio.h"
#include "asyncio/events/base_events.h"
#include "asyncio/events/contexts.h"
#include "asyncio/events/events.h"
#include "asyncio/events/format_helpers.h"
#include "asyncio/tasks/tasks.h"
#include "values/containers/list.h"
#include "values/core/call_arguments.h"
#include "values/core/runtime.h"
#include "values/exceptions/traceback_text.h"
#include "values/numbers/int.h"
#include "values/text/text.h"

namespace loopscope {

namespace {

class NoSourceLines final : public SourceLines {
 public:
  std::string_view source_line(std::string_view, std::uint32_t) const override { return {}; }
};

bool ends_the_run(Runtime& runtime) {
  return runtime.raised_is(runtime.types.system_exit) || runtime.raised_is(runtime.types.keyboard_interrupt);
}

/// Calls the default handler and logs a failure of it.
Completion<void> handle_by_default(Runtime& runtime, DictObject const& context, std::string_view on_failure) {
  if (!default_exception_handler(runtime, context).is_raised()) return {};
  if (ends_the_run(runtime)) return Raised{};
  log(runtime, LogLevel::error, std::string(on_failure), runtime.take_exception().get());
  return {};
}

/// The slot with the context of the object that the handler's argument is about; null for an object without a context.
Ref<ContextObject>* context_of_thing(Runtime& runtime, DictObject const& context) {
  for (char const* key : {"task", "future", "handle"}) {
    Value const* const thing = context.find_str(*runtime.intern(key));
    if (!thing || thing->is_none()) continue;
    if (auto* task = thing->if_is<TaskObject>()) return &task->context();
    if (auto* handle = thing->if_is<HandleObject>()) return &handle->context();
    return nullptr;
  }
  return nullptr;
}

/// Calls the handler in the context of that object, as BaseEventLoop.call_exception_handler does.
Completion<Value> call_handler(Runtime& runtime, Value const& handler, DictObject const& context,
                               std::span<Value const> arguments) {
  Value const callable = handler;
  Ref<ContextObject>* const place = context_of_thing(runtime, context);
  if (!place || (*place && (*place)->is_entered)) return call(runtime, callable, arguments);
  enter_context(*runtime.asyncio, *place);
  Completion<Value> result = call(runtime, callable, arguments);
  leave_context(*runtime.asyncio, *place);
  return result;
}

}  // namespace

void log(Runtime& runtime, LogLevel level, std::string text, ExceptionObject* exception) {
  if (Value const logger = runtime.asyncio->logger; !logger.is_unset()) {
    Value const arguments[] = {int_value(runtime, static_cast<std::int64_t>(level)), str_value(runtime, text),
                               exception ? Value::from(static_cast<Object*>(exception)) : Value::none()};
    if (!call(runtime, logger, arguments).is_raised()) return;
    runtime.take_exception();
  }
  if (level < LogLevel::warning) return;
  text += "\n";
  if (exception) {
    NoSourceLines const none;
    SourceLines const* lines = runtime.asyncio->text;
    text += traceback_text(runtime, *exception, lines ? *lines : none);
  }
  write_error(runtime, text);
}

Completion<void> default_exception_handler(Runtime& runtime, DictObject const& context) {
  Value const* const message = context.find_str(*runtime.intern("message"));
  std::string text;
  if (message && !message->is_none()) TRY(append_str(runtime, text, *message));
  if (text.empty()) text = "Unhandled exception in event loop";

  std::vector<Value> keys;
  for (DictObject::Entry const& entry : context.entries()) {
    if (!entry.key.is_unset()) keys.push_back(entry.key);
  }
  Ref<ListObject> const sorted = make_list(runtime, std::move(keys));
  TRY(sort(runtime, *sorted, Value::none(), SortOrder::ascending));
  for (Value const& key : sorted->items) {
    std::string name;
    TRY(append_str(runtime, name, key));
    if (name == "message" || name == "exception") continue;
    Value const value = *TRY(context.find(runtime, key));
    text += "\n" + name + ": ";
    if (name == "source_traceback") {
      std::string frames;
      if (append_source_lines(runtime, frames, value)) {
        while (frames.ends_with('\n')) frames.pop_back();
        text += "Object created at (most recent call last):\n" + frames;
        continue;
      }
    }
    TRY(append_repr(runtime, text, value));
  }
  Value const* const exception = context.find_str(*runtime.intern("exception"));
  log(runtime, LogLevel::error, std::move(text), exception ? exception->if_is<ExceptionObject>() : nullptr);
  return {};
}

Completion<void> call_exception_handler(Runtime& runtime, EventLoopObject& loop, Ref<DictObject> context) {
  if (loop.exception_handler.is_none()) {
    return handle_by_default(runtime, *context, "Exception in default exception handler");
  }
  // The program's handler is called; its failure is passed to the default handler.
  Value const arguments[] = {Value::from(&loop), Value::from(context)};
  if (!call_handler(runtime, loop.exception_handler, *context, arguments).is_raised()) return {};
  if (ends_the_run(runtime)) return Raised{};
  Ref<DictObject> const second = make_dict(runtime);
  second->set_str(runtime.intern("message"), str_value(runtime, "Unhandled error in exception handler"));
  second->set_str(runtime.intern("exception"), Value::from(runtime.take_exception()));
  second->set_str(runtime.intern("context"), Value::from(context));
  return handle_by_default(
      runtime, *second,
      "Exception in default exception handler while handling an unexpected error in custom exception handler");
}

Completion<void> call_exception_handler(Runtime& runtime, EventLoopObject& loop, ExceptionContext const& context) {
  Ref<DictObject> const dict = make_dict(runtime);
  dict->set_str(runtime.intern("message"), str_value(runtime, context.message));
  if (context.exception) dict->set_str(runtime.intern("exception"), Value::from(context.exception));
  dict->set_str(runtime.intern(context.thing_key), context.thing);
  Value source = source_traceback_value(runtime, *context.thing.object());
  if (!source.is_unset()) dict->set_str(runtime.intern("source_traceback"), std::move(source));
  return call_exception_handler(runtime, loop, dict);
}

void log_if_slow(Runtime& runtime, EventLoopObject& loop, Value const& thing, VirtualTime began) {
  if (!loop.is_debug) return;
  double const seconds = runtime.clock.time().seconds() - began.seconds();
  if (seconds < loop.slow_callback_duration.as_float()) return;
  Ref<ExceptionObject> passing = std::move(runtime.exception);
  char took[40];
  std::snprintf(took, sizeof took, " took %.3f seconds", seconds);
  log(runtime, LogLevel::warning, "Executing " + repr_or_apology(runtime, thing) + took, nullptr);
  runtime.exception = std::move(passing);
}

void report_unraisable(Runtime& runtime, EventLoopObject& loop, ExceptionContext const& context) {
  Ref<ExceptionObject> passing = std::move(runtime.exception);
  (void)call_exception_handler(runtime, loop, context);
  runtime.exception = std::move(passing);
}

}  // namespace loopscope
