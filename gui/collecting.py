"""Cyclic garbage is collected on the UI thread, and on no other.

Python looks for cycles on whichever thread happens to allocate.  On a pool thread it then destroys
widgets, and takes wrappers away from under the C++ destructors that run on the UI thread at that
moment: a crash with no Python in sight.  So the automatic collection is off in the window's
process, and a timer of the UI thread collects instead, between two events and never inside one.
"""

from __future__ import annotations

import gc
import sys

from PySide6.QtCore import QCoreApplication, QObject, QTimer

_NAME = "collector"  # property of the application that holds it
INTERVAL = 200  # ms; what an analysis allocates meanwhile is walked in a few milliseconds

# So many blocks of memory are walked in 20 to 45 ms.  What comes in such a heap is the data of
# accounts, which holds no cycles: five accounts of 200 kB are 5.7 million blocks, and walking them
# all took 1 to 2.6 s.
WALKED_AT_MOST = 200_000
SMALL = 1_000_000  # blocks; walking all of so many takes about 50 ms


class Collector(QObject):
    """Does what Python's own collection does, at moments when nothing can be hurt by it.

    What memory grew by is left alone (`gc.freeze`) where it is more than `WALKED_AT_MOST`; counting
    references frees it.  Once half of it has been given back and little is left, all is walked.
    What lived long is never walked while memory is large: that took 0.2 s and more.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, interval=INTERVAL)
        self._timer.timeout.connect(self.look)
        self._left_alone = 0  # blocks of memory at the last freezing

    def start(self) -> None:
        """Turn Python's own collection off, on all threads."""
        gc.disable()
        self._timer.start()

    def stop(self) -> None:
        """Give the collection back to Python."""
        self._timer.stop()
        gc.unfreeze()
        self._left_alone = 0
        gc.enable()

    def look(self) -> None:
        """Collect what Python's own thresholds call due."""
        young, middle, old = (
            count > threshold
            for count, threshold in zip(gc.get_count(), gc.get_threshold(), strict=True)
        )
        if not young:
            return
        gc.collect(1 if middle else 0)
        blocks = sys.getallocatedblocks()
        if blocks > self._left_alone + WALKED_AT_MOST:
            self._left_alone = blocks
            gc.freeze()
        elif 2 * blocks < self._left_alone:
            self._left_alone = blocks
            if blocks < SMALL:
                gc.unfreeze()
                gc.collect()
                gc.freeze()
        elif old and blocks < SMALL:
            gc.collect()
        elif old:  # as much may have come as has gone
            gc.freeze()


def collect_on_ui_thread(application: QCoreApplication) -> Collector:
    """The application's collector, at work."""
    # Looking among its children would wrap its style, too, with every enumeration a style has:
    # 6 ms that the first paint waits for.
    collector = application.property(_NAME)
    if not isinstance(collector, Collector):
        collector = Collector(application)
        application.setProperty(_NAME, collector)
    collector.start()
    return collector
