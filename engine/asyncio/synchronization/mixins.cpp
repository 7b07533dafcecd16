#include "asyncio/synchronization/mixins.h"

#include <algorithm>

#include "asyncio/events/asyncio.h"
#include "values/core/call_arguments.h"
#include "values/core/runtime.h"
#include "values/native/native_function.h"
#include "values/objects/attributes.h"
#include "values/text/text.h"

namespace loopscope {

Completion<Value> call_own(Runtime& runtime, Object& self, std::string_view name, std::span<Value const> arguments) {
  Type const& type = self.type();
  if (!type.is_guest_class) return Value::unset();
  Ref<StrObject> const interned = runtime.intern(name);
  Value const* const found = type.find(*interned);
  auto const place = type.slots.instance_attributes;
  bool const is_in_instance = place && place(self) && place(self)->find_str(*interned);
  if (!is_in_instance && found && found->is<NativeFunctionObject>()) return Value::unset();
  Value const method = TRY(get_attribute(runtime, Value::from(&self), *interned));
  return call(runtime, method, arguments);
}

Completion<Ref<EventLoopObject>> LoopBound::get_loop(Runtime& runtime, Value const& self) {
  EventLoopObject* const running = runtime.asyncio->running_loop;
  if (!m_loop) m_loop = Ref(running);
  if (m_loop.get() == running) return TRY(get_running_loop(runtime));
  std::string text;
  TRY(append_repr(runtime, text, self));
  return runtime.raise(runtime.types.runtime_error, text + " is bound to a different event loop");
}

Ref<FutureObject> Waiters::add(Runtime& runtime, EventLoopObject& loop, Observed const& whose, std::string_view label) {
  Ref<FutureObject> future = loop.create_future(runtime);
  if (runtime.trace.wants(EventKind::task_suspended)) future->label = runtime.trace.text(label);
  m_futures.push_back(future);
  whose.waits(runtime, *future);
  return future;
}

void Waiters::remove(FutureObject const& waiter) {
  auto const place = std::ranges::find(m_futures, &waiter, &Ref<FutureObject>::get);
  if (place != m_futures.end()) m_futures.erase(place);
}

bool Waiters::has_uncancelled() const {
  return std::ranges::any_of(m_futures, [](auto const& future) { return !future->is_cancelled(); });
}

std::size_t Waiters::pending() const {
  return static_cast<std::size_t>(
      std::ranges::count_if(m_futures, [](auto const& future) { return !future->is_done(); }));
}

std::size_t Waiters::wake(std::size_t count, bool result) {
  std::size_t woken = 0;
  for (Ref<FutureObject> const& future : m_futures) {
    if (woken == count) break;
    if (future->is_done()) continue;
    ++woken;
    // set_result fails only for a future that is done.
    (void)future->set_result(Value::boolean(result));
  }
  return woken;
}

void Waiters::wake_next() {
  auto const next = std::ranges::find_if(m_futures, [](auto const& future) { return !future->is_done(); });
  bool const is_there = next != m_futures.end();
  Ref<FutureObject> const woken = is_there ? *next : nullptr;
  m_futures.erase(m_futures.begin(), is_there ? next + 1 : next);
  if (woken) (void)woken->set_result(Value::none());
}

void Waiters::traverse(ReferenceVisitor& visitor) {
  for (Ref<FutureObject> const& future : m_futures) visitor.visit(*future);
}

}  // namespace loopscope
