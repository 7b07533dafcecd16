// Mirrors Lib/asyncio/base_futures.py and base_tasks.py: the reprs of futures and tasks.

#include "asyncio/events/format_helpers.h"
#include "asyncio/events/reprlib.h"
#include "asyncio/tasks/futures.h"
#include "asyncio/tasks/tasks.h"
#include "values/core/runtime.h"
#include "values/exceptions/exception.h"
#include "values/text/str.h"
#include "values/text/text.h"

namespace loopscope {

Completion<void> FutureObject::append_repr_info(Runtime& runtime, std::string& text) {
  if (m_state == State::finished) {
    text += m_has_exception ? " exception=" : " result=";
    if (m_has_exception) {
      TRY(append_repr(runtime, text, m_result));
    } else {
      text += TRY(shortened_repr(runtime, m_result));
    }
  }
  std::vector<Callback const*> callbacks;
  if (!m_callback.function.is_unset()) callbacks.push_back(&m_callback);
  if (m_more_callbacks) {
    for (Callback const& callback : *m_more_callbacks) callbacks.push_back(&callback);
  }
  auto const shown = [&runtime](Callback const& callback) {
    return callback.is_wakeup ? "Task.task_wakeup()" : format_callback_source(runtime, callback.function);
  };
  if (!callbacks.empty()) {
    text += " cb=[" + shown(*callbacks.front());
    if (callbacks.size() > 2) text += ", <" + std::to_string(callbacks.size() - 2) + " more>";
    if (callbacks.size() > 1) text += ", " + shown(*callbacks.back());
    text += "]";
  }
  text += created_at(runtime, *this);
  return {};
}

Completion<Value> FutureObject::repr(Runtime& runtime) {
  ReprGuard const guard(runtime, *this);
  if (!guard.entered()) return str_value(runtime, "...");
  TRY(check_initialized());
  std::string text = "<" + class_name();
  if (m_sort == Sort::task) {
    TRY(static_cast<TaskObject*>(this)->append_task_repr_info(runtime, text));
  } else {
    text += m_state == State::pending ? " pending" : m_state == State::cancelled ? " cancelled" : " finished";
  }
  TRY(append_repr_info(runtime, text));
  return str_value(runtime, text + ">");
}

Completion<void> TaskObject::append_task_repr_info(Runtime& runtime, std::string& text) {
  text += state() == State::cancelled ? " cancelled" : state() == State::finished ? " finished" : "";
  if (!is_done()) text += cancelling() > 0 ? " cancelling" : " pending";
  text += " name=";
  append_str_repr(text, name().view());
  if (m_coroutine) text += " coro=<" + format_coroutine(runtime, *m_coroutine) + ">";
  if (m_waiter) {
    text += " wait_for=";
    TRY(append_repr(runtime, text, Value::from(m_waiter.get())));
  }
  return {};
}

}  // namespace loopscope
