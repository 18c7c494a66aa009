"""A script that ends with a window and edits in it ends quietly."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

SCRIPT = """
import sys
from pathlib import Path
from gui.app import make_application
from gui.main_window import MainWindow
from gui.settings import Settings
from rashomon.edits import set_label

application = make_application()
window = MainWindow(Settings(Path(sys.argv[1])), theme_choice="light")
window.show()
window.session.apply(set_label(window.session.project, "Orlin"), "Label")
application.processEvents()
"""


def test_nothing_is_said_of_commands_that_are_gone(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(tmp_path / "settings.ini")],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert "already deleted" not in done.stderr
    assert done.returncode == 0
