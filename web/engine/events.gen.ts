// Generated from engine/trace/events.def by scripts/generate.mjs.
// biome-ignore-all format: generated

export const TRACE_VERSION = 1;
export const RECORD_BYTES = 24;

export type FieldType = "u32" | "text" | "time" | "task" | "future" | "handle" | "coroutine" | "object" | "event";
export type EventField = { readonly name: string; readonly type: FieldType; readonly word: number };
export type EventLayout = {
  readonly name: EventKind;
  readonly flags: readonly string[];
  readonly fields: readonly EventField[];
  readonly sentence: string;
};

/** The common fields of events: sequence number (from 1), pass, virtual time in seconds, and source line (0: none). */
export type EventHead = { sequence: number; pass: number; time: number; line: number };

/** The loop is {flag}. */
export type LoopPhase = EventHead & { kind: "loop_phase"; flag: "running" | "cancelling" | "closing_generators" | "closing_executor" | "closed" | "stopped"; task: number; };

/** Pass {pass} begins at {time}; ready handles: {ready}. */
export type PassBegin = EventHead & { kind: "pass_begin"; pass: number; ready: number; time: number; };

/** Pass {pass} ends. */
export type PassEnd = EventHead & { kind: "pass_end"; pass: number; };

/** Nothing is ready: the loop waits for the next timer, due at {until}. */
export type Idle = EventHead & { kind: "idle"; handle: number; from: number; until: number; };

/** {what} joins the ready queue. */
export type HandleEnqueued = EventHead & { kind: "handle_enqueued"; handle: number; task: number; what: string; cause: number; };

/** The loop runs {handle}. */
export type HandleBegin = EventHead & { kind: "handle_begin"; handle: number; task: number; };

/** {handle} finishes. */
export type HandleEnd = EventHead & { kind: "handle_end"; handle: number; };

/** {handle} is cancelled before it runs. */
export type HandleCancelled = EventHead & { kind: "handle_cancelled"; handle: number; task: number; };

/** The loop sets a timer for {deadline}: {what}. */
export type TimerSet = EventHead & { kind: "timer_set"; handle: number; task: number; what: string; deadline: number; };

/** The timer due at {deadline} fires. */
export type TimerFired = EventHead & { kind: "timer_fired"; handle: number; deadline: number; };

/** {parent} creates {name} to run {coroutine}. */
export type TaskCreated = EventHead & { kind: "task_created"; task: number; parent: number; name: string; coroutine: string; coroutine_id: number; };

/** The task is now named {name}. */
export type TaskRenamed = EventHead & { kind: "task_renamed"; task: number; name: string; };

/** {task} runs. */
export type StepBegin = EventHead & { kind: "step_begin"; task: number; handle: number; };

/** {task} returns control to the loop. */
export type StepEnd = EventHead & { kind: "step_end"; task: number; };

/** {task} waits on {what}. */
export type TaskSuspended = EventHead & { kind: "task_suspended"; flag: "yielded" | "future" | "task" | "sleep" | "gather" | "timer"; task: number; on: number; what: string; coroutine: number; };

/** {task} becomes ready: what it awaited is done. */
export type TaskWoken = EventHead & { kind: "task_woken"; task: number; by: number; on: number; cause: number; };

/** {task} {flag} {what}. */
export type TaskDone = EventHead & { kind: "task_done"; flag: "returned" | "raised" | "cancelled"; task: number; what: string; exception: number; };

/** {task} creates a new {what}. */
export type FutureCreated = EventHead & { kind: "future_created"; future: number; what: string; task: number; };

/** {future} is done: {flag} {what}. */
export type FutureDone = EventHead & { kind: "future_done"; flag: "returned" | "raised" | "cancelled"; future: number; by: number; what: string; };

/** {by} asks {task} to cancel. */
export type CancelRequested = EventHead & { kind: "cancel_requested"; flag: "sent" | "refused"; task: number; by: number; message: string; on: number; };

/** CancelledError is raised in {task}. */
export type CancelDelivered = EventHead & { kind: "cancel_delivered"; task: number; coroutine: number; exception: number; };

/** {task} withdraws a cancellation request; {remaining} remain. */
export type CancelWithdrawn = EventHead & { kind: "cancel_withdrawn"; task: number; remaining: number; };

/** Calling {name} creates a coroutine; its body does not run yet. */
export type CoroutineCreated = EventHead & { kind: "coroutine_created"; flag: "program" | "library"; coroutine: number; name: string; task: number; };

/** {task} awaits {name} and runs it within the same step. */
export type CoroutineEntered = EventHead & { kind: "coroutine_entered"; flag: "program" | "library"; task: number; coroutine: number; name: string; };

/** The awaited coroutine {flag}. */
export type CoroutineLeft = EventHead & { kind: "coroutine_left"; flag: "returned" | "raised"; task: number; coroutine: number; };

/** {name} was never awaited. */
export type CoroutineNeverAwaited = EventHead & { kind: "coroutine_never_awaited"; coroutine: number; name: string; };

/** {what} blocks the loop until {until}. */
export type Blocked = EventHead & { kind: "blocked"; what: string; from: number; until: number; };

/** {task} prints {text}. */
export type Printed = EventHead & { kind: "printed"; flag: "stdout" | "stderr"; task: number; text: string; };

/** {type} is raised. */
export type ExceptionRaised = EventHead & { kind: "exception_raised"; task: number; type: string; message: string; exception: number; context: number; };

/** {type} is caught. */
export type ExceptionCaught = EventHead & { kind: "exception_caught"; task: number; type: string; exception: number; };

/** {what} in {future} was never retrieved. */
export type ExceptionNeverRetrieved = EventHead & { kind: "exception_never_retrieved"; future: number; what: string; };

/** {task} is destroyed while it is pending. */
export type TaskDestroyedPending = EventHead & { kind: "task_destroyed_pending"; task: number; };

/** Deadlock: nothing is ready and no timer is set. Pending tasks: {pending}. */
export type Deadlock = EventHead & { kind: "deadlock"; pending: number; };

/** The run reaches its limit of {flag}. */
export type LimitReached = EventHead & { kind: "limit_reached"; flag: "steps" | "memory" | "output"; };

/** {name} is created. */
export type ObjectCreated = EventHead & { kind: "object_created"; flag: "lock" | "event" | "condition" | "semaphore" | "barrier" | "queue" | "task_group" | "gather" | "shield" | "wait"; object: number; future: number; name: string; count: number; limit: number; };

/** {task} {flag} {object}. */
export type ObjectChanged = EventHead & { kind: "object_changed"; flag: "acquires" | "releases" | "gives_back" | "sets" | "clears" | "notifies" | "arrives_at" | "leaves" | "breaks" | "resets" | "puts_an_item_into" | "gets_an_item_from" | "finishes_an_item_of" | "shuts_down" | "cancels_the_tasks_of"; object: number; task: number; count: number; more: number; };

/** {task} must wait for {object}. */
export type ObjectWaits = EventHead & { kind: "object_waits"; object: number; task: number; future: number; holder: number; what: string; };

/** {object} waits for {future}. */
export type ObjectMember = EventHead & { kind: "object_member"; object: number; future: number; };

/** The reason for the next request to cancel {task}: {flag}. */
export type CancelReason = EventHead & { kind: "cancel_reason"; flag: "timeout" | "wait_for" | "child_failed" | "block_left" | "asked_again" | "tear_down" | "awaiter" | "gather"; task: number; source: number; cause: number; };

/** The await of {on} raises {type} in {task}. */
export type AwaitRaised = EventHead & { kind: "await_raised"; task: number; on: number; type: string; exception: number; };

/** The {flag} block of {task} cleans up after {type}. */
export type CleanupBegun = EventHead & { kind: "cleanup_begun"; flag: "finally" | "with"; task: number; type: string; exception: number; };

/** {type} propagates. */
export type ExceptionRaisedAgain = EventHead & { kind: "exception_raised_again"; flag: "raise" | "finally"; task: number; type: string; exception: number; };

/** {type} is handled. */
export type ExceptionHandled = EventHead & { kind: "exception_handled"; task: number; type: string; exception: number; };

export type TraceEvent =
  | LoopPhase
  | PassBegin
  | PassEnd
  | Idle
  | HandleEnqueued
  | HandleBegin
  | HandleEnd
  | HandleCancelled
  | TimerSet
  | TimerFired
  | TaskCreated
  | TaskRenamed
  | StepBegin
  | StepEnd
  | TaskSuspended
  | TaskWoken
  | TaskDone
  | FutureCreated
  | FutureDone
  | CancelRequested
  | CancelDelivered
  | CancelWithdrawn
  | CoroutineCreated
  | CoroutineEntered
  | CoroutineLeft
  | CoroutineNeverAwaited
  | Blocked
  | Printed
  | ExceptionRaised
  | ExceptionCaught
  | ExceptionNeverRetrieved
  | TaskDestroyedPending
  | Deadlock
  | LimitReached
  | ObjectCreated
  | ObjectChanged
  | ObjectWaits
  | ObjectMember
  | CancelReason
  | AwaitRaised
  | CleanupBegun
  | ExceptionRaisedAgain
  | ExceptionHandled;

export type EventKind = TraceEvent["kind"];

/** The type of the events of one kind. */
export type EventOf<Kind extends EventKind> = Extract<TraceEvent, { kind: Kind }>;

/** Indexed by the kind byte of a record. Times in fields are seconds when decoded. */
export const EVENT_LAYOUTS: readonly EventLayout[] = [
  {"name":"loop_phase","flags":["running","cancelling","closing_generators","closing_executor","closed","stopped"],"fields":[{"name":"task","type":"task","word":0}],"sentence":"The loop is {flag}."},
  {"name":"pass_begin","flags":[],"fields":[{"name":"pass","type":"u32","word":0},{"name":"ready","type":"u32","word":1},{"name":"time","type":"time","word":2}],"sentence":"Pass {pass} begins at {time}; ready handles: {ready}."},
  {"name":"pass_end","flags":[],"fields":[{"name":"pass","type":"u32","word":0}],"sentence":"Pass {pass} ends."},
  {"name":"idle","flags":[],"fields":[{"name":"handle","type":"handle","word":0},{"name":"from","type":"time","word":1},{"name":"until","type":"time","word":3}],"sentence":"Nothing is ready: the loop waits for the next timer, due at {until}."},
  {"name":"handle_enqueued","flags":[],"fields":[{"name":"handle","type":"handle","word":0},{"name":"task","type":"task","word":1},{"name":"what","type":"text","word":2},{"name":"cause","type":"event","word":3}],"sentence":"{what} joins the ready queue."},
  {"name":"handle_begin","flags":[],"fields":[{"name":"handle","type":"handle","word":0},{"name":"task","type":"task","word":1}],"sentence":"The loop runs {handle}."},
  {"name":"handle_end","flags":[],"fields":[{"name":"handle","type":"handle","word":0}],"sentence":"{handle} finishes."},
  {"name":"handle_cancelled","flags":[],"fields":[{"name":"handle","type":"handle","word":0},{"name":"task","type":"task","word":1}],"sentence":"{handle} is cancelled before it runs."},
  {"name":"timer_set","flags":[],"fields":[{"name":"handle","type":"handle","word":0},{"name":"task","type":"task","word":1},{"name":"what","type":"text","word":2},{"name":"deadline","type":"time","word":3}],"sentence":"The loop sets a timer for {deadline}: {what}."},
  {"name":"timer_fired","flags":[],"fields":[{"name":"handle","type":"handle","word":0},{"name":"deadline","type":"time","word":1}],"sentence":"The timer due at {deadline} fires."},
  {"name":"task_created","flags":[],"fields":[{"name":"task","type":"task","word":0},{"name":"parent","type":"task","word":1},{"name":"name","type":"text","word":2},{"name":"coroutine","type":"text","word":3},{"name":"coroutine_id","type":"coroutine","word":4}],"sentence":"{parent} creates {name} to run {coroutine}."},
  {"name":"task_renamed","flags":[],"fields":[{"name":"task","type":"task","word":0},{"name":"name","type":"text","word":1}],"sentence":"The task is now named {name}."},
  {"name":"step_begin","flags":[],"fields":[{"name":"task","type":"task","word":0},{"name":"handle","type":"handle","word":1}],"sentence":"{task} runs."},
  {"name":"step_end","flags":[],"fields":[{"name":"task","type":"task","word":0}],"sentence":"{task} returns control to the loop."},
  {"name":"task_suspended","flags":["yielded","future","task","sleep","gather","timer"],"fields":[{"name":"task","type":"task","word":0},{"name":"on","type":"future","word":1},{"name":"what","type":"text","word":2},{"name":"coroutine","type":"coroutine","word":3}],"sentence":"{task} waits on {what}."},
  {"name":"task_woken","flags":[],"fields":[{"name":"task","type":"task","word":0},{"name":"by","type":"task","word":1},{"name":"on","type":"future","word":2},{"name":"cause","type":"event","word":3}],"sentence":"{task} becomes ready: what it awaited is done."},
  {"name":"task_done","flags":["returned","raised","cancelled"],"fields":[{"name":"task","type":"task","word":0},{"name":"what","type":"text","word":1},{"name":"exception","type":"u32","word":2}],"sentence":"{task} {flag} {what}."},
  {"name":"future_created","flags":[],"fields":[{"name":"future","type":"future","word":0},{"name":"what","type":"text","word":1},{"name":"task","type":"task","word":2}],"sentence":"{task} creates a new {what}."},
  {"name":"future_done","flags":["returned","raised","cancelled"],"fields":[{"name":"future","type":"future","word":0},{"name":"by","type":"task","word":1},{"name":"what","type":"text","word":2}],"sentence":"{future} is done: {flag} {what}."},
  {"name":"cancel_requested","flags":["sent","refused"],"fields":[{"name":"task","type":"task","word":0},{"name":"by","type":"task","word":1},{"name":"message","type":"text","word":2},{"name":"on","type":"future","word":3}],"sentence":"{by} asks {task} to cancel."},
  {"name":"cancel_delivered","flags":[],"fields":[{"name":"task","type":"task","word":0},{"name":"coroutine","type":"coroutine","word":1},{"name":"exception","type":"u32","word":2}],"sentence":"CancelledError is raised in {task}."},
  {"name":"cancel_withdrawn","flags":[],"fields":[{"name":"task","type":"task","word":0},{"name":"remaining","type":"u32","word":1}],"sentence":"{task} withdraws a cancellation request; {remaining} remain."},
  {"name":"coroutine_created","flags":["program","library"],"fields":[{"name":"coroutine","type":"coroutine","word":0},{"name":"name","type":"text","word":1},{"name":"task","type":"task","word":2}],"sentence":"Calling {name} creates a coroutine; its body does not run yet."},
  {"name":"coroutine_entered","flags":["program","library"],"fields":[{"name":"task","type":"task","word":0},{"name":"coroutine","type":"coroutine","word":1},{"name":"name","type":"text","word":2}],"sentence":"{task} awaits {name} and runs it within the same step."},
  {"name":"coroutine_left","flags":["returned","raised"],"fields":[{"name":"task","type":"task","word":0},{"name":"coroutine","type":"coroutine","word":1}],"sentence":"The awaited coroutine {flag}."},
  {"name":"coroutine_never_awaited","flags":[],"fields":[{"name":"coroutine","type":"coroutine","word":0},{"name":"name","type":"text","word":1}],"sentence":"{name} was never awaited."},
  {"name":"blocked","flags":[],"fields":[{"name":"what","type":"text","word":0},{"name":"from","type":"time","word":1},{"name":"until","type":"time","word":3}],"sentence":"{what} blocks the loop until {until}."},
  {"name":"printed","flags":["stdout","stderr"],"fields":[{"name":"task","type":"task","word":0},{"name":"text","type":"text","word":1}],"sentence":"{task} prints {text}."},
  {"name":"exception_raised","flags":[],"fields":[{"name":"task","type":"task","word":0},{"name":"type","type":"text","word":1},{"name":"message","type":"text","word":2},{"name":"exception","type":"u32","word":3},{"name":"context","type":"u32","word":4}],"sentence":"{type} is raised."},
  {"name":"exception_caught","flags":[],"fields":[{"name":"task","type":"task","word":0},{"name":"type","type":"text","word":1},{"name":"exception","type":"u32","word":2}],"sentence":"{type} is caught."},
  {"name":"exception_never_retrieved","flags":[],"fields":[{"name":"future","type":"future","word":0},{"name":"what","type":"text","word":1}],"sentence":"{what} in {future} was never retrieved."},
  {"name":"task_destroyed_pending","flags":[],"fields":[{"name":"task","type":"task","word":0}],"sentence":"{task} is destroyed while it is pending."},
  {"name":"deadlock","flags":[],"fields":[{"name":"pending","type":"u32","word":0}],"sentence":"Deadlock: nothing is ready and no timer is set. Pending tasks: {pending}."},
  {"name":"limit_reached","flags":["steps","memory","output"],"fields":[],"sentence":"The run reaches its limit of {flag}."},
  {"name":"object_created","flags":["lock","event","condition","semaphore","barrier","queue","task_group","gather","shield","wait"],"fields":[{"name":"object","type":"object","word":0},{"name":"future","type":"future","word":1},{"name":"name","type":"text","word":2},{"name":"count","type":"u32","word":3},{"name":"limit","type":"u32","word":4}],"sentence":"{name} is created."},
  {"name":"object_changed","flags":["acquires","releases","gives_back","sets","clears","notifies","arrives_at","leaves","breaks","resets","puts_an_item_into","gets_an_item_from","finishes_an_item_of","shuts_down","cancels_the_tasks_of"],"fields":[{"name":"object","type":"object","word":0},{"name":"task","type":"task","word":1},{"name":"count","type":"u32","word":2},{"name":"more","type":"u32","word":3}],"sentence":"{task} {flag} {object}."},
  {"name":"object_waits","flags":[],"fields":[{"name":"object","type":"object","word":0},{"name":"task","type":"task","word":1},{"name":"future","type":"future","word":2},{"name":"holder","type":"task","word":3},{"name":"what","type":"text","word":4}],"sentence":"{task} must wait for {object}."},
  {"name":"object_member","flags":[],"fields":[{"name":"object","type":"object","word":0},{"name":"future","type":"future","word":1}],"sentence":"{object} waits for {future}."},
  {"name":"cancel_reason","flags":["timeout","wait_for","child_failed","block_left","asked_again","tear_down","awaiter","gather"],"fields":[{"name":"task","type":"task","word":0},{"name":"source","type":"future","word":1},{"name":"cause","type":"event","word":2}],"sentence":"The reason for the next request to cancel {task}: {flag}."},
  {"name":"await_raised","flags":[],"fields":[{"name":"task","type":"task","word":0},{"name":"on","type":"future","word":1},{"name":"type","type":"text","word":2},{"name":"exception","type":"u32","word":3}],"sentence":"The await of {on} raises {type} in {task}."},
  {"name":"cleanup_begun","flags":["finally","with"],"fields":[{"name":"task","type":"task","word":0},{"name":"type","type":"text","word":1},{"name":"exception","type":"u32","word":2}],"sentence":"The {flag} block of {task} cleans up after {type}."},
  {"name":"exception_raised_again","flags":["raise","finally"],"fields":[{"name":"task","type":"task","word":0},{"name":"type","type":"text","word":1},{"name":"exception","type":"u32","word":2}],"sentence":"{type} propagates."},
  {"name":"exception_handled","flags":[],"fields":[{"name":"task","type":"task","word":0},{"name":"type","type":"text","word":1},{"name":"exception","type":"u32","word":2}],"sentence":"{type} is handled."},
];
