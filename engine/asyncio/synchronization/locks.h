#pragma once

#include "asyncio/coroutines/native_coroutine.h"
#include "asyncio/synchronization/mixins.h"
#include "values/core/object.h"
#include "values/core/value.h"

// Lock, Event, Condition and Semaphore: mirror Lib/asyncio/locks.py. No task owns one: any code may release it. Waiters
// wake in the order in which they started to wait. Waking a waiter finishes its future: the waiting task resumes in a
// later pass of the loop, not inside the call that wakes it.
namespace loopscope {

/// A guest asyncio.Lock.
class LockObject final : public Object, public LoopBound {
 public:
  explicit LockObject(Type& type) : Object(ObjectKind::other, type) {}

  bool is_locked() const { return m_is_locked; }

  Completion<Value> repr(Runtime& runtime);
  void clear();
  void traverse(ReferenceVisitor& visitor);

 private:
  friend AsyncFunction acquire(Runtime& runtime, Ref<LockObject> lock);
  friend Completion<void> release(Runtime& runtime, LockObject& lock);
  void take(Runtime& runtime);
  void wake_up_first();

  bool m_is_locked = false;
  Waiters m_waiters;
};

/// Lock.acquire: returns True when the caller holds the lock; immediately, without a pass of the loop, when the lock is
/// free and has no waiters. Mirrors asyncio.locks.Lock.acquire.
AsyncFunction acquire(Runtime& runtime, Ref<LockObject> lock);
/// Lock.release: raises RuntimeError when the lock is not locked. The first waiter, if any, acquires the lock when its
/// task resumes, in a later pass. Mirrors asyncio.locks.Lock.release.
Completion<void> release(Runtime& runtime, LockObject& lock);
inline constexpr NativeCoroutineName lock_acquire_name{"Lock.acquire", "locks.py", 90, 110};
/// Call the lock's own methods, which a class of the program may override: `acquire()` (to be awaited), `release()`,
/// `locked()`.
Completion<Value> acquiring(Runtime& runtime, LockObject& lock);
Completion<void> call_release(Runtime& runtime, LockObject& lock);
Completion<bool> is_locked(Runtime& runtime, LockObject& lock);

/// A guest asyncio.Event.
class EventObject final : public Object, public LoopBound {
 public:
  explicit EventObject(Type& type) : Object(ObjectKind::other, type) {}

  bool is_set() const { return m_is_set; }
  /// Wakes all waiters; they resume in a later pass.
  void set();
  void unset();

  /// The name in the trace for a wait on this object.
  char const* label = "event";

  Completion<Value> repr(Runtime& runtime);
  void clear();
  void traverse(ReferenceVisitor& visitor);

 private:
  friend AsyncFunction wait(Runtime& runtime, Ref<EventObject> event);

  bool m_is_set = false;
  Waiters m_waiters;
};

/// Event.wait: returns True when the event is set; immediately when it is set already. Mirrors
/// asyncio.locks.Event.wait.
AsyncFunction wait(Runtime& runtime, Ref<EventObject> event);
inline constexpr NativeCoroutineName event_wait_name{"Event.wait", "locks.py", 200, 213};

/// A guest asyncio.Condition.
class ConditionObject final : public Object, public LoopBound {
 public:
  ConditionObject(Type& type, Ref<LockObject> lock) : Object(ObjectKind::other, type), m_lock(std::move(lock)) {}

  LockObject& lock() const { return *m_lock; }
  void set_lock(Ref<LockObject> lock) { m_lock = std::move(lock); }
  /// The name in the trace for a wait on this object.
  char const* label = "condition";
  std::size_t waiter_count() const { return m_waiters.size(); }
  /// Wakes the first `count` waiters. Raises RuntimeError unless the lock is locked. Mirrors
  /// asyncio.locks.Condition.notify.
  Completion<void> notify(Runtime& runtime, std::size_t count);

  Completion<Value> repr(Runtime& runtime);
  void clear();
  void traverse(ReferenceVisitor& visitor);

 private:
  friend AsyncFunction wait(Runtime& runtime, Ref<ConditionObject> condition);

  Ref<LockObject> m_lock;
  Waiters m_waiters;
};

/// Condition.wait: releases the lock, waits for a notification, and reacquires the lock before it returns True or
/// raises, even when it is cancelled. Mirrors asyncio.locks.Condition.wait.
AsyncFunction wait(Runtime& runtime, Ref<ConditionObject> condition);
inline constexpr NativeCoroutineName condition_wait_name{"Condition.wait", "locks.py", 248, 272, false, 284};
/// Condition.wait_for: waits until the predicate returns a true value; returns that value.
AsyncFunction wait_for(Runtime& runtime, Ref<ConditionObject> condition, Value predicate);
inline constexpr NativeCoroutineName condition_wait_for_name{"Condition.wait_for", "locks.py", 303, 313};

/// A guest asyncio.Semaphore, or a BoundedSemaphore when it has a bound.
class SemaphoreObject final : public Object, public LoopBound {
 public:
  SemaphoreObject(Type& type, std::int64_t value) : Object(ObjectKind::other, type), m_value(value) {}

  /// The maximum value; negative: no bound.
  std::int64_t bound = -1;

  std::int64_t value() const { return m_value; }
  void set_value(std::int64_t value) { m_value = value; }
  /// Whether `acquire` would wait. True also while earlier waiters exist, even when permits are available.
  bool is_locked() const { return m_value == 0 || m_waiters.has_uncancelled(); }

  Completion<Value> repr(Runtime& runtime);
  void clear();
  void traverse(ReferenceVisitor& visitor);

 private:
  friend AsyncFunction acquire(Runtime& runtime, Ref<SemaphoreObject> semaphore);
  friend Completion<void> release(Runtime& runtime, SemaphoreObject& semaphore);
  /// `self.locked()`
  Completion<bool> has_to_wait(Runtime& runtime);
  std::uint32_t shown_value() const { return static_cast<std::uint32_t>(m_value < 0 ? 0 : m_value); }
  /// Promises one permit to the first waiter; returns false when there is no waiter.
  bool wake_up_next();

  std::int64_t m_value;
  Waiters m_waiters;
};

/// Semaphore.acquire: returns True when the caller holds a permit; immediately, without a pass of the loop, when a
/// permit is available and there are no waiters. Mirrors asyncio.locks.Semaphore.acquire.
AsyncFunction acquire(Runtime& runtime, Ref<SemaphoreObject> semaphore);
/// Semaphore.release: returns a permit, which goes to the first waiter, if any. Raises ValueError when the value would
/// exceed the bound. Mirrors asyncio.locks.Semaphore.release.
Completion<void> release(Runtime& runtime, SemaphoreObject& semaphore);
inline constexpr NativeCoroutineName semaphore_acquire_name{"Semaphore.acquire", "locks.py", 386, 407};

}  // namespace loopscope
