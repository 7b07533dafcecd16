#include "asyncio/waiting/sleep.h"

#include <cmath>
#include <cstdio>

#include "asyncio/events/asyncio.h"
#include "asyncio/events/events.h"
#include "asyncio/tasks/futures.h"
#include "values/core/operators.h"
#include "values/core/runtime.h"
#include "values/numbers/int.h"

namespace loopscope {

namespace {

/// Cancels the timer when the sleep ends, by any outcome.
class TimerGuard {
 public:
  explicit TimerGuard(Ref<HandleObject> timer) : m_timer(std::move(timer)) {}
  TimerGuard(TimerGuard const&) = delete;
  ~TimerGuard() { m_timer->cancel(); }

 private:
  Ref<HandleObject> m_timer;
};

TextId sleep_label(Runtime& runtime, Value const& delay) {
  if (!runtime.trace.wants(EventKind::task_suspended)) return {};
  char text[48];
  double const seconds = delay.is_float() ? delay.as_float() : is_int(delay) ? static_cast<double>(as_int(delay)) : 0;
  std::snprintf(text, sizeof text, "sleep %.9g s", seconds);
  return runtime.trace.text(text);
}

}  // namespace

AsyncFunction sleep(Runtime& runtime, Value delay, Value result) {
  if (CO_TRY(holds(runtime, Comparison::less_equal, delay, Value::small_int(0)))) {
    CO_TRY(co_await bare_yield());
    co_return result;
  }
  if (delay.is_float() && std::isnan(delay.as_float())) {
    co_return runtime.raise(runtime.types.value_error, "Invalid delay: NaN (not a number)");
  }
  Ref<EventLoopObject> const loop = CO_TRY(get_running_loop(runtime));
  Ref<FutureObject> const future = loop->create_sleep_future(runtime);
  future->label = sleep_label(runtime, delay);
  TimerGuard const timer(CO_TRY(call_later(runtime, *loop, delay, runtime.asyncio->set_result_unless_cancelled,
                                           make_tuple(runtime, {Value::from(future.get()), result}))));
  co_return co_await awaiting(future);
}

}  // namespace loopscope
