#include "asyncio/synchronization/locks.h"

#include <algorithm>
#include <string>

#include "asyncio/events/asyncio.h"
#include "values/core/call_arguments.h"
#include "values/core/operators.h"
#include "values/core/runtime.h"
#include "values/text/text.h"

namespace loopscope {

namespace {

/// `<asyncio.locks.Lock object at 0x… [locked, waiters:2]>`
Value lock_repr(Runtime& runtime, Object& object, std::string state, Waiters const& waiters) {
  std::string text = object_repr(runtime, object, object.type().module_name + "." + object.type().qualname);
  text.pop_back();
  if (!waiters.is_empty()) state += ", waiters:" + std::to_string(waiters.size());
  return str_value(runtime, text + " [" + state + "]>");
}

bool raised_cancellation(Runtime& runtime) { return runtime.raised_is(runtime.asyncio->types.cancelled_error); }

}  // namespace

// ---- Lock ----

void LockObject::wake_up_first() {
  if (m_waiters.is_empty() || m_waiters.first().is_done()) return;
  m_waiters.wake(1, true);
}

Completion<void> release(Runtime& runtime, LockObject& lock) {
  if (!lock.m_is_locked) return runtime.raise(runtime.types.runtime_error, "Lock is not acquired.");
  lock.m_is_locked = false;
  lock.observed.changed(runtime, Observed::Change::releases);
  lock.wake_up_first();
  return {};
}

void LockObject::take(Runtime& runtime) {
  m_is_locked = true;
  observed.changed(runtime, Observed::Change::acquires, 1);
}

AsyncFunction acquire(Runtime& runtime, Ref<LockObject> lock) {
  if (!lock->m_is_locked && !lock->m_waiters.has_uncancelled()) {
    lock->take(runtime);
    co_return Value::boolean(true);
  }
  Ref<EventLoopObject> const loop = CO_TRY(lock->get_loop(runtime, Value::from(lock)));
  Ref<FutureObject> const waiter = lock->m_waiters.add(runtime, *loop, lock->observed, "lock");
  Completion<Value> const waited = co_await awaiting(waiter);
  lock->m_waiters.remove(*waiter);
  if (waited.is_raised()) {
    // The release may have woken this waiter: pass the wake-up to the next one.
    if (!lock->m_is_locked && raised_cancellation(runtime)) lock->wake_up_first();
    co_return Raised{};
  }
  lock->take(runtime);
  co_return Value::boolean(true);
}

Completion<Value> acquiring(Runtime& runtime, LockObject& lock) {
  Value own = TRY(call_own(runtime, lock, "acquire"));
  if (!own.is_unset()) return own;
  return make_native_coroutine(runtime, lock_acquire_name, acquire(runtime, Ref(&lock)));
}

Completion<void> call_release(Runtime& runtime, LockObject& lock) {
  return TRY(call_own(runtime, lock, "release")).is_unset() ? release(runtime, lock) : Completion<void>();
}

Completion<bool> is_locked(Runtime& runtime, LockObject& lock) {
  Value const own = TRY(call_own(runtime, lock, "locked"));
  return own.is_unset() ? Completion<bool>(lock.is_locked()) : truth(runtime, own);
}

Completion<Value> LockObject::repr(Runtime& runtime) {
  return lock_repr(runtime, *this, m_is_locked ? "locked" : "unlocked", m_waiters);
}

void LockObject::clear() {
  m_loop = nullptr;
  attributes = nullptr;
  m_waiters.clear();
}

void LockObject::traverse(ReferenceVisitor& visitor) {
  visitor.visit(m_loop);
  visitor.visit(attributes);
  m_waiters.traverse(visitor);
}

// ---- Event ----

void EventObject::set() {
  if (m_is_set) return;
  m_is_set = true;
  observed.changed(type().runtime(), Observed::Change::sets, 1);
  m_waiters.wake(m_waiters.size(), true);
}

void EventObject::unset() {
  if (!m_is_set) return;
  m_is_set = false;
  observed.changed(type().runtime(), Observed::Change::clears);
}

AsyncFunction wait(Runtime& runtime, Ref<EventObject> event) {
  if (event->m_is_set) co_return Value::boolean(true);
  Ref<EventLoopObject> const loop = CO_TRY(event->get_loop(runtime, Value::from(event)));
  Ref<FutureObject> const waiter = event->m_waiters.add(runtime, *loop, event->observed, event->label);
  Completion<Value> waited = co_await awaiting(waiter);
  event->m_waiters.remove(*waiter);
  if (waited.is_raised()) co_return Raised{};
  co_return Value::boolean(true);
}

Completion<Value> EventObject::repr(Runtime& runtime) {
  return lock_repr(runtime, *this, m_is_set ? "set" : "unset", m_waiters);
}

void EventObject::clear() {
  m_loop = nullptr;
  attributes = nullptr;
  m_waiters.clear();
}

void EventObject::traverse(ReferenceVisitor& visitor) {
  visitor.visit(m_loop);
  visitor.visit(attributes);
  m_waiters.traverse(visitor);
}

// ---- Condition ----

Completion<void> ConditionObject::notify(Runtime& runtime, std::size_t count) {
  Ref<LockObject> const lock = m_lock;
  if (!TRY(is_locked(runtime, *lock)))
    return runtime.raise(runtime.types.runtime_error, "cannot notify on un-acquired lock");
  observed.changed(runtime, Observed::Change::notifies,
                   static_cast<std::uint32_t>(std::min(count, m_waiters.pending())));
  m_waiters.wake(count, false);
  return {};
}

AsyncFunction wait(Runtime& runtime, Ref<ConditionObject> condition) {
  Ref<LockObject> const lock(&condition->lock());
  if (!CO_TRY(is_locked(runtime, *lock)))
    co_return runtime.raise(runtime.types.runtime_error, "cannot wait on un-acquired lock");
  Ref<EventLoopObject> const loop = CO_TRY(condition->get_loop(runtime, Value::from(condition)));
  CO_TRY(call_release(runtime, *lock));
  Ref<FutureObject> const waiter = condition->m_waiters.add(runtime, *loop, condition->observed, condition->label);
  Completion<Value> const waited = co_await awaiting(waiter);
  condition->m_waiters.remove(*waiter);
  Ref<ExceptionObject> error = waited.is_raised() ? runtime.take_exception() : nullptr;
  // Reacquire the lock even when this task is cancelled repeatedly meanwhile; the last cancellation is raised.
  for (;;) {
    Completion<Value> acquired = acquiring(runtime, *lock);
    if (!acquired.is_raised()) acquired = co_await awaiting(acquired.take());
    if (!acquired.is_raised()) break;
    bool const is_cancelled = raised_cancellation(runtime);
    Ref<ExceptionObject> next = runtime.take_exception();
    if (error && next != error && !next->context) next->context = error;
    error = std::move(next);
    if (!is_cancelled) break;
  }
  if (!error) co_return Value::boolean(true);
  // The notification may have gone to this waiter: wake another one instead.
  condition->m_waiters.wake(1, false);
  runtime.exception = std::move(error);
  co_return Raised{};
}

AsyncFunction wait_for(Runtime& runtime, Ref<ConditionObject> condition, Value predicate) {
  for (;;) {
    Value result = CO_TRY(call(runtime, predicate));
    if (CO_TRY(truth(runtime, result))) co_return result;
    Value const own = CO_TRY(call_own(runtime, *condition, "wait"));
    if (!own.is_unset()) {
      CO_TRY(co_await awaiting(own));
      continue;
    }
    CO_TRY(co_await awaiting(make_native_coroutine(runtime, condition_wait_name, wait(runtime, condition))));
  }
}

Completion<Value> ConditionObject::repr(Runtime& runtime) {
  return lock_repr(runtime, *this, m_lock->is_locked() ? "locked" : "unlocked", m_waiters);
}

void ConditionObject::clear() {
  m_loop = nullptr;
  attributes = nullptr;
  m_waiters.clear();
}

void ConditionObject::traverse(ReferenceVisitor& visitor) {
  visitor.visit(m_loop);
  visitor.visit(attributes);
  visitor.visit(m_lock);
  m_waiters.traverse(visitor);
}

// ---- Semaphore ----

bool SemaphoreObject::wake_up_next() {
  if (m_waiters.wake(1, true) == 0) return false;
  --m_value;
  return true;
}

Completion<void> release(Runtime& runtime, SemaphoreObject& semaphore) {
  if (semaphore.bound >= 0 && semaphore.m_value >= semaphore.bound) {
    return runtime.raise(runtime.types.value_error, "BoundedSemaphore released too many times");
  }
  ++semaphore.m_value;
  // A permit already promised to a waiter is not available.
  std::uint32_t const handed_on = semaphore.m_waiters.pending() > 0 ? 1 : 0;
  semaphore.observed.changed(runtime, Observed::Change::releases, semaphore.shown_value() - handed_on);
  semaphore.wake_up_next();
  return {};
}

Completion<bool> SemaphoreObject::has_to_wait(Runtime& runtime) {
  Value const own = TRY(call_own(runtime, *this, "locked"));
  return own.is_unset() ? Completion<bool>(is_locked()) : truth(runtime, own);
}

AsyncFunction acquire(Runtime& runtime, Ref<SemaphoreObject> semaphore) {
  if (!CO_TRY(semaphore->has_to_wait(runtime))) {
    --semaphore->m_value;
    semaphore->observed.changed(runtime, Observed::Change::acquires, semaphore->shown_value());
    co_return Value::boolean(true);
  }
  Ref<EventLoopObject> const loop = CO_TRY(semaphore->get_loop(runtime, Value::from(semaphore)));
  Ref<FutureObject> const waiter = semaphore->m_waiters.add(runtime, *loop, semaphore->observed, "semaphore");
  Completion<Value> const waited = co_await awaiting(waiter);
  semaphore->m_waiters.remove(*waiter);
  // A cancelled waiter returns the permit promised to it.
  bool const gives_back =
      waited.is_raised() && raised_cancellation(runtime) && waiter->is_done() && !waiter->is_cancelled();
  if (gives_back) ++semaphore->m_value;
  while (semaphore->m_value > 0 && semaphore->wake_up_next()) {
  }
  using Change = Observed::Change;
  if (gives_back || !waited.is_raised()) {
    semaphore->observed.changed(runtime, gives_back ? Change::gives_back : Change::acquires, semaphore->shown_value());
  }
  if (waited.is_raised()) co_return Raised{};
  co_return Value::boolean(true);
}

Completion<Value> SemaphoreObject::repr(Runtime& runtime) {
  return lock_repr(runtime, *this, is_locked() ? "locked" : "unlocked, value:" + std::to_string(m_value), m_waiters);
}

void SemaphoreObject::clear() {
  m_loop = nullptr;
  attributes = nullptr;
  m_waiters.clear();
}

void SemaphoreObject::traverse(ReferenceVisitor& visitor) {
  visitor.visit(m_loop);
  visitor.visit(attributes);
  m_waiters.traverse(visitor);
}

}  // namespace loopscope
